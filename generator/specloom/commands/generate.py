"""`specloom generate`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from specloom.commands import options
from specloom.commands.examples import examples
from specloom.commands.session import Session
from specloom.commands.voice import Voice
from specloom.commands.writing import write_package


@click.command(
    epilog=examples(
        "specloom generate",
        "specloom generate --locked --quiet",
        "specloom generate --config sdks/public/specloom.toml --output build",
    )
)
@options.config
@click.option(
    "--output",
    metavar="DIR",
    type=click.Path(),
    help="Write here instead of the configured folder.",
)
@click.option(
    "--discard-edits", is_flag=True, help="Overwrite files of Specloom that were changed."
)
@click.option("--locked", is_flag=True, help="Refuse inputs that are not those of specloom.lock.")
@options.voice()
def generate(
    config_path: str, output: str | None, voice: Voice, *, discard_edits: bool, locked: bool
) -> None:
    """Write the SDK; print what changed.

    Nothing is written if the input has an error, or if an edit by hand would be lost.
    """
    session = Session.open(config_path, voice)
    session.folder = Path(output) if output else session.folder
    session.run.remote = replace(session.run.remote, pinning=not locked)
    write_package(session, locks=output is None, locked=locked, discard_edits=discard_edits)
