"""`specloom update`: new documents from the network, and what they change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from specloom.commands import options
from specloom.commands.examples import examples
from specloom.commands.inputs import remote
from specloom.commands.session import Session
from specloom.commands.voice import Voice
from specloom.commands.writing import write_package
from specloom.config.load import load
from specloom.diagnostics import Report
from specloom.output import lock


def _variants(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """The variants of the configuration that begin so."""
    del param
    config = load(Path(ctx.params.get("config_path") or options.DEFAULT), Report())
    names = [one.name for one in config.variants if one.spec] if config else []
    return [name for name in names if name.startswith(incomplete)]


@click.command(epilog=examples("specloom update", "specloom update azure"))
@options.config
@click.argument("variant", required=False, shell_complete=_variants)
@options.voice()
def update(config_path: str, variant: str | None, voice: Voice) -> None:
    """Fetch the documents of a variant, or of all, anew, and write the SDK.

    What changed is printed: documents, files and what that means for users.
    """
    session = Session.open(config_path, voice)
    config, run = session.config, session.run
    names = [one.name for one in config.variants if one.spec]
    if variant is not None and variant not in names:
        hint = f"no variant {variant!r} with a spec of its own; there are: {', '.join(names)}"
        raise click.BadParameter(hint)
    chosen = [one for one in config.variants if variant in (None, one.name)]
    own = remote(replace(config, variants=tuple(chosen)))
    others = {*remote(config)} - {*own}
    beside = remote(replace(config, variants=tuple(chosen)), run.remote.pins)
    moving = [url for url in beside if url not in others]
    before = lock.text_of(session.lock)
    run.remote = replace(run.remote, moving=frozenset(moving), pinning=True)
    write_package(session)
    for line in lock.moved(before, lock.text_of(session.lock)):
        voice.say(line)
    if not moving:
        voice.say("no document of the configuration is from the network")
