"""`specloom docs`: the documentation of the SDK, from the plan of its code."""

from __future__ import annotations

import os
from contextlib import ExitStack
from pathlib import Path

import click

from specloom.commands import options
from specloom.commands.between import since
from specloom.commands.documenting import documentation, print_docs, refused, watched, write_docs
from specloom.commands.examples import examples
from specloom.commands.previewing import preview, program
from specloom.commands.session import Session
from specloom.commands.states import State
from specloom.commands.voice import Voice
from specloom.config.values import Config
from specloom.output.turn import alone
from specloom.output.write import finish_others

_USUAL = "reference"


@click.command(
    epilog=examples(
        "specloom docs",
        "specloom docs --output reference --since git:HEAD",
    )
)
@options.config
@click.option(
    "--output",
    metavar="DIR",
    type=click.Path(),
    help="The folder of the documentation; by default that of [docs], or reference.",
)
@click.option(
    "--discard-edits", is_flag=True, help="Overwrite files of Specloom that were changed."
)
@click.option(
    "--since",
    "old",
    metavar="OLD",
    type=click.Path(),
    help="Add a page of what changed since this state: a spec, a configuration, or git:REVISION.",
)
@click.option("--serve", is_flag=True, help="Show the site on this machine, until Ctrl+C.")
@options.voice()
def docs(  # noqa: PLR0913  # one for each option
    config_path: str,
    output: str | None,
    *,
    discard_edits: bool,
    old: str | None,
    serve: bool,
    voice: Voice,
) -> None:
    """Write the documentation of the SDK: Markdown, and the configuration of a site.

    `zensical build` in the folder builds the site in DIR/site, which Specloom leaves alone. --serve
    does that, and serves it from this machine. OLD is a state as `specloom diff` takes it.
    """
    server = program() if serve else ""
    session = Session.open(config_path, voice)
    folder = _folder(session.config, output)
    _refuse_committed(session.config, folder, old)
    seen = watched(session)
    plan = session.run.planned = session.do(session.run.plan)
    changes = since(old, State(config_path, session, configured=True)) if old is not None else None
    made = session.do(lambda: documentation(session, seen, plan, folder, changes))
    session.show()
    with ExitStack() as stack:
        session.do(lambda: stack.enter_context(alone(folder.parent, voice.warn)))
        finish_others(folder.parent)
        found = refused(session, made, discard_edits=discard_edits)
        session.do(session.report.stop_if_failed)
        write_docs(session, made, found)
    print_docs(session, made, found)
    if serve:
        preview(server, folder)


def _refuse_committed(config: Config, folder: Path, old: str | None) -> None:
    """Refuse a page that depends on another state among those that `check` compares with this one.

    Raises:
        click.UsageError: the folder is that of [docs].
    """
    if old is None or not config.docs:
        return
    if folder.resolve() == (config.folder / config.docs).resolve():
        message = (
            f"--since is not for {folder.as_posix()}, which `output` under [docs] commits with the SDK: "
            "`generate` and `check` make its pages from the configuration alone. "
            "Name another folder by --output."
        )
        raise click.UsageError(message)


def _folder(config: Config, output: str | None) -> Path:
    """The folder, which has a name."""
    if output is None:
        return config.folder / config.docs if config.docs else Path(_USUAL)
    return Path(output if Path(output).name not in ("", "..") else os.path.realpath(output))
