"""`specloom check`: if nothing changed, hashing and nothing else."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import click

from specloom.commands import options
from specloom.commands.examples import examples
from specloom.commands.inputs import inputs, remote
from specloom.commands.voice import Voice
from specloom.config.load import load
from specloom.config.values import Config
from specloom.diagnostics import Report
from specloom.formats.outcome import Outcome
from specloom.installed import version
from specloom.output import lock
from specloom.shipped import templates_folder
from specloom.styled import UP_TO_DATE


@click.command(
    epilog=examples(
        "specloom check", "specloom check --full --format github", "specloom check --output vendor"
    )
)
@options.config
@click.option(
    "--full", is_flag=True, help="Generate whatever specloom.lock says, and ask the judges."
)
@click.option(
    "--output",
    metavar="DIR",
    type=click.Path(),
    help="Look at a copy of the SDK in another folder.",
)
@options.voice(forms=True)
def check(config_path: str, output: str | None, voice: Voice, *, full: bool) -> None:
    """Say whether the committed SDK is current, and why it is not.

    The exit code is 1 if it is stale. Nothing is written.
    """
    own = lock.beside(Path(config_path))
    config = None if full or output else load(Path(config_path), Report())
    if config is None or not _is_current(config, own):
        comparing = import_module("specloom.commands.comparing")
        comparing.compare_with_disk(config_path, voice, full=full, output=output or "")
    elif voice.speaks_text:
        voice.say(UP_TO_DATE, f" (nothing changed since {own.name} was written)")
    else:
        voice.outcome(Outcome("up to date", version("specloom")))


def _is_current(config: Config, own: Path) -> bool:
    """Whether the lock still holds for all that the configuration is about."""
    recorded = lock.recorded_inputs(own)
    return lock.unchanged(
        own,
        config.folder / config.output,
        config.package,
        {**inputs(config, recorded), **dict.fromkeys(remote(config, recorded))},
        templates_folder(),
    ) and (not config.docs or lock.documented(own, config.folder / config.docs))
