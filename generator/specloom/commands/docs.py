"""`specloom docs`: the documentation of the SDK, from the plan of its code."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from specloom.commands import options
from specloom.commands.examples import examples
from specloom.commands.session import Session, print_changes
from specloom.commands.voice import Voice
from specloom.output.compare import compare, with_manifest
from specloom.output.turn import alone
from specloom.output.write import finish_others, refuse, write
from specloom.reference.index import INDEX, index
from specloom.reference.site import CONFIGURATION, configuration
from specloom.reference.stage import pages, printed


@click.command(epilog=examples("specloom docs", "specloom docs --output reference"))
@options.config
@click.option(
    "--output",
    default="reference",
    metavar="DIR",
    type=click.Path(),
    help="The folder of the documentation.",
)
@options.voice()
def docs(config_path: str, output: str, voice: Voice) -> None:
    """Write the documentation of the SDK: Markdown, and the configuration of a site.

    `zensical serve` in the folder shows it.
    """
    session = Session.open(config_path, voice)
    folder = Path(output)
    files = session.do(lambda: _files(session, folder.name))
    session.show()
    with alone(folder.parent, voice.warn):
        finish_others(folder.parent)
        found = compare(folder.parent, folder.name, files)
        refuse(found, session.report, output=folder.parent.as_posix())
        session.do(session.report.stop_if_failed)
        session.do(lambda: write(folder.parent, folder.name, files, found))
    print_changes(found, voice, most=10)
    voice.say(f"{len(files)} files, {len(found.written) + len(found.left_over)} touched")


def _files(session: Session, name: str) -> dict[str, str]:
    """The files of the documentation, with their manifest, by paths beside its folder."""
    seen: dict[str, Any] = {}

    def watch(stage: str, variant: str, result: object) -> None:
        if not variant:
            seen[stage] = result

    session.run.watch = watch
    plan = session.run.plan()
    session.stages.begin("render")
    found = pages(seen["passes"], seen["wire"], plan)
    texts = printed(found, session.run.templates) | {INDEX: index(found)}
    files = {f"{name}/docs/{path}": text for path, text in texts.items()}
    files[f"{name}/{CONFIGURATION}"] = configuration(plan)
    return with_manifest(name, files, {})
