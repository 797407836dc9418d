"""`specloom update`: new documents from the network, and what they change."""

from __future__ import annotations

from dataclasses import replace

import click

from specloom.commands import options
from specloom.commands.inputs import remote
from specloom.commands.session import Session
from specloom.commands.voice import Voice
from specloom.commands.writing import write_package
from specloom.output import lock


@click.command()
@options.config
@click.argument("variant", required=False)
@options.voice()
def update(config_path: str, variant: str | None, voice: Voice) -> None:
    """Fetch the documents of a VARIANT, or of all, anew; write the SDK; print what changed."""
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
