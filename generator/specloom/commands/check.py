"""`specloom check`: if nothing changed, hashing and nothing else."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import click

from specloom.commands import options
from specloom.commands.inputs import inputs, remote
from specloom.config.load import load
from specloom.diagnostics import Report
from specloom.output import lock
from specloom.shipped import templates_folder


@click.command()
@options.config
@click.option(
    "--full", is_flag=True, help="Generate whatever specloom.lock says, and ask the judges."
)
@options.verbose
def check(config_path: str, *, full: bool, verbose: bool) -> None:
    """Exit 0 if the committed SDK is current, 1 if it is stale, 2 if the input is bad."""
    own = lock.beside(Path(config_path))
    config = None if full else load(Path(config_path), Report())
    if config is not None and lock.unchanged(
        own,
        config.folder / config.output,
        config.package,
        {**inputs(config, lock.recorded_inputs(own)), **dict.fromkeys(remote(config))},
        templates_folder(),
    ):
        click.echo(f"up to date (nothing changed since {own.name} was written)")
    else:
        comparing = import_module("specloom.commands.comparing")
        comparing.compare_with_disk(config_path, full=full, verbose=verbose)
