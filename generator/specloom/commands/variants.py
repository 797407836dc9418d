"""`specloom variants`."""

from __future__ import annotations

import shutil
import sys

import click

from specloom.commands import options
from specloom.commands.examples import examples
from specloom.commands.session import Session
from specloom.commands.voice import Voice
from specloom.comparison.suggestions import suggestions
from specloom.comparison.variants import compare as compare_variants
from specloom.comparison.variants_text import as_json, as_markdown, as_table


@click.command(
    epilog=examples(
        "specloom variants",
        "specloom variants --format markdown > docs/variants.md",
        "specloom variants --suggest",
    )
)
@options.config
@click.option(
    "--format",
    "layout",
    type=click.Choice(["table", "json", "markdown"]),
    default="table",
    help="How the differences are printed.",
)
@click.option(
    "--suggest",
    is_flag=True,
    help="Print lines for the configuration that would unite what may be one thing.",
)
@options.voice()
def variants(config_path: str, layout: str, voice: Voice, *, suggest: bool) -> None:
    """Show where the variants differ, by operation and by field."""
    session = Session.open(config_path, voice)
    api = session.do(session.run.api)
    session.show()
    session.stages.begin("compare")
    if suggest:
        lines = session.do(lambda: suggestions(api))
        voice.give(lines or "# nothing looks like one thing in other words")
        return
    comparison = session.do(lambda: compare_variants(api))
    width = shutil.get_terminal_size().columns if sys.stdout and sys.stdout.isatty() else 160
    if layout == "json":
        voice.give_data(as_json(comparison))
    else:
        text = as_table(comparison, width) if layout == "table" else as_markdown(comparison)
        voice.give(text.rstrip("\n"))
