"""`specloom docs`: the documentation of the SDK, from the plan of its code."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from specloom.commands import options
from specloom.commands.examples import examples
from specloom.commands.previewing import preview, program
from specloom.commands.session import Session, print_changes
from specloom.commands.voice import Voice
from specloom.output.compare import compare, with_manifest
from specloom.output.turn import alone
from specloom.output.write import finish_others, refuse, write
from specloom.reference.index import INDEX, index
from specloom.reference.site import CONFIGURATION, SITE, assets, configuration
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
@click.option("--serve", is_flag=True, help="Show the site on this machine, until Ctrl+C.")
@options.voice()
def docs(config_path: str, output: str, *, serve: bool, voice: Voice) -> None:
    """Write the documentation of the SDK: Markdown, and the configuration of a site.

    `zensical build` in the folder builds the site in DIR/site, which Specloom leaves alone. --serve
    does that, and serves it from this machine.
    """
    server = program() if serve else ""
    session = Session.open(config_path, voice)
    folder = Path(output)
    files = session.do(lambda: _files(session, folder.name))
    session.show()
    with alone(folder.parent, voice.warn):
        finish_others(folder.parent)
        found = compare(folder.parent, folder.name, files, SITE)
        refuse(found, session.report, output=folder.parent.as_posix())
        session.do(session.report.stop_if_failed)
        session.do(lambda: write(folder.parent, folder.name, files, found))
    print_changes(found, voice, most=10)
    voice.say(f"{len(files)} files, {len(found.written) + len(found.left_over)} touched")
    if serve:
        preview(server, folder)


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
    ours = assets(session.run.templates)
    files |= {f"{name}/docs/{path}": text for path, text in ours.items()}
    files[f"{name}/{CONFIGURATION}"] = configuration(plan, texts)
    return with_manifest(name, files, {})
