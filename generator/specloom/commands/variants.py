"""`specloom variants`."""

from __future__ import annotations

import sys
from collections.abc import Callable

import click
from rich.console import Console

from specloom.commands import options
from specloom.commands.session import Session
from specloom.commands.voice import Voice
from specloom.comparison.suggestions import suggestions
from specloom.comparison.variants import compare as compare_variants
from specloom.comparison.variants_text import as_json, as_markdown, as_table


@click.command()
@options.config
@click.option("--format", "form", type=click.Choice(["table", "json", "markdown"]), default="table")
@click.option(
    "--suggest",
    is_flag=True,
    help="Print lines for the configuration that would unite what may be one thing.",
)
@options.verbose
def variants(config_path: str, form: str, *, suggest: bool, verbose: bool) -> None:
    """Show where the variants differ, by operation and by field."""
    session = Session.open(config_path, Voice(verbose=verbose))
    api = session.do(session.run.api)
    session.show()
    if suggest:
        click.echo(
            session.do(lambda: suggestions(api)) or "# nothing looks like one thing in other words"
        )
        return
    comparison = session.do(lambda: compare_variants(api))
    width = Console().width if sys.stdout.isatty() else 160
    texts: dict[str, Callable[[], str]] = {
        "table": lambda: as_table(comparison, width),
        "json": lambda: as_json(comparison),
        "markdown": lambda: as_markdown(comparison),
    }
    click.echo(texts[form]().rstrip("\n"))
