"""`specloom diff`: what changed between two states of an API, and whom it breaks."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import click

from specloom.commands import options
from specloom.commands.between import between
from specloom.commands.examples import examples
from specloom.commands.patching import give_patches
from specloom.commands.states import NoStateError, State, opened
from specloom.commands.voice import Voice
from specloom.diff.changes import Level
from specloom.exits import Exit
from specloom.installed import version
from specloom.report.as_text import as_text
from specloom.report.forms import FORMS, Wanted
from specloom.report.model import Comparison, is_as_bad

#: The others have no form for what is wrong with the input, which people read then.
_FORMS_OF_DIAGNOSTICS = ("json", "github", "sarif")

#: The form of Azure's change pages, which `apply` of a configuration reads.
_PAGE = "azure"


@click.command(
    epilog=examples(
        "specloom diff old.yaml new.yaml",
        "specloom diff git:HEAD --fail-on breaking",
    )
)
@click.argument("old", metavar="OLD", type=click.Path())
@click.argument("new", metavar="NEW", required=False, type=click.Path())
@options.config
@click.option(
    "--format",
    "layout",
    type=click.Choice(["text", *FORMS, _PAGE]),
    default="text",
    help="text for a terminal, markdown for a pull request, html for a browser, a form that programs read, or a change page.",
)
@click.option(
    "--output",
    type=click.Path(),
    help="Write the change page here, and what it cannot say as an overlay beside it.",
)
@click.option(
    "--fail-on",
    type=click.Choice([Level.BREAKING.value, Level.WARNING.value]),
    help="End with 1 if a change that is not accepted is as bad as this.",
)
@click.option(
    "--python/--no-python",
    "python",
    default=None,
    help="Compare the Python package, too, as is done by default for two configurations.",
)
@click.option("--prose", is_flag=True, help="Show changed texts for people, too.")
@options.voice()
def diff(  # noqa: PLR0913  # one for each option
    old: str,
    new: str | None,
    config_path: str,
    layout: str,
    *,
    output: str | None,
    fail_on: str | None,
    python: bool | None,
    prose: bool,
    voice: Voice,
) -> None:
    """Say what changed between two states of an API, and which changes break those who call it.

    OLD and NEW are specs (a file, package:… or an address), configurations (….toml), or git:REVISION for
    the configuration as it was and git:REVISION:PATH for a spec; NEW is the configuration as it is if it is
    left out.
    """
    names = old, _new(new, config_path)
    _refuse_for_nothing(layout, output, levels=bool(fail_on or prose or python))
    if layout == _PAGE:
        with _both(names, config_path, voice) as states:
            give_patches(*states, output, voice)
        return
    form = layout if layout in _FORMS_OF_DIAGNOSTICS else "text"
    found = comparison(names, config_path, replace(voice, form=form), python=python)
    if layout in FORMS:
        voice.give_data(FORMS[layout](found, Wanted(version("specloom"), prose=prose)))
    elif found.differences or found.surface or not voice.quiet:
        voice.give_lines(as_text(found, prose=prose, verbose=voice.verbose))
    if fail_on and any(is_as_bad(one.change.level, Level(fail_on)) for one in found.unaccepted):
        sys.exit(Exit.FINDING)


def _refuse_for_nothing(layout: str, output: str | None, *, levels: bool) -> None:
    """Refuse options that a form has no use for.

    Raises:
        click.UsageError: there is one.
    """
    if layout == _PAGE and levels:
        message = (
            "a change page has no levels and no package: leave out --fail-on, --prose and --python"
        )
        raise click.UsageError(message)
    if output and layout != _PAGE:
        message = f"--output is for --format {_PAGE}"
        raise click.UsageError(message)


def _new(new: str | None, config_path: str) -> str:
    """The new state: the configuration, if no other is named.

    Raises:
        NoStateError: there is no configuration.
    """
    if new is None and not Path(config_path).is_file():
        message = f"NEW is missing, and there is no {config_path}: name two specs to compare"
        raise NoStateError(message)
    return config_path if new is None else new


def comparison(
    names: tuple[str, str], config_path: str, voice: Voice, *, python: bool | None = None
) -> Comparison:
    """Compare two states of these names; end the command if one of them is bad."""
    with _both(names, config_path, voice) as (before, after):
        found = between(before, after, python=python)
        for state in (before, after) if voice.verbose else ():
            state.session.show()
        return found


@contextmanager
def _both(names: tuple[str, str], config_path: str, voice: Voice) -> Iterator[tuple[State, State]]:
    """Open two states, each of which says which one it is if it is bad."""
    voices = [
        replace(voice, about=f"{side} state ({name})")
        for side, name in zip(("old", "new"), names, strict=True)
    ]
    with (
        opened(names[0], config_path, voices[0]) as before,
        opened(names[1], config_path, voices[1]) as after,
    ):
        yield before, after
