"""`specloom diff`: what changed between two states of an API, and whom it breaks."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace

import click

from specloom.api.model import Api
from specloom.commands import options
from specloom.commands.examples import examples
from specloom.commands.states import opened
from specloom.commands.voice import Voice
from specloom.diff.changes import LEVELS, Change, Level, Place
from specloom.diff.rules import RULES
from specloom.diff.stage import compare
from specloom.diff.text import lines
from specloom.exits import Exit


@click.command(
    epilog=examples(
        "specloom diff old.yaml new.yaml",
        "specloom diff git:HEAD --fail-on breaking",
    )
)
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW", required=False)
@options.config
@click.option(
    "--fail-on",
    type=click.Choice([level.value for level in LEVELS if level is not Level.SAFE]),
    help="End with 1 if a change is as bad as this.",
)
@options.voice()
def diff(old: str, new: str | None, config_path: str, fail_on: str | None, voice: Voice) -> None:
    """Say what changed between two states of an API, and which changes break those who call it.

    OLD and NEW are specs, configurations (….toml), or git:REVISION for the configuration as it was;
    NEW is the configuration as it is if it is left out.
    """
    with (
        opened(old, config_path, voice) as before,
        opened(new or config_path, config_path, voice) as after,
    ):
        changes = compared(before.variants(), after.variants())
        for line in lines(changes):
            voice.say(*line)
    worst = LEVELS.index(Level(fail_on)) if fail_on else -1
    if any(LEVELS.index(one.level) <= worst for one in changes):
        sys.exit(Exit.FINDING)


def compared(old: Mapping[str, Api], new: Mapping[str, Api]) -> tuple[Change, ...]:
    """The changes of all variants, the worst first."""
    several = len(old.keys() | new.keys()) > 1
    found: list[Change] = []
    for name in [*new, *(name for name in old if name not in new)]:
        if name in old and name in new:
            changes = compare(old[name], new[name]).changes
            found += [replace(one, variant=name) if several else one for one in changes]
        else:
            rule = RULES["variant-added" if name in new else "variant-removed"]
            level, reason = next(iter(rule.verdicts.values()))
            found.append(Change(rule.id, Place(name), level, reason))
    return tuple(sorted(found, key=lambda one: LEVELS.index(one.level)))
