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
from specloom.commands.voice import Voice, as_data
from specloom.diff.changes import Level
from specloom.exits import Exit
from specloom.installed import version
from specloom.output.beside import write_beside
from specloom.report.as_text import as_text
from specloom.report.forms import FORMS, Wanted
from specloom.report.model import Comparison, is_as_bad
from specloom.report.words import summary
from specloom.styled import printed

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
    metavar="FILE",
    type=click.Path(),
    help="Write it here; of a change page what it cannot say is an overlay beside it.",
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
    if layout == _PAGE:
        _refuse_levels(wanted=bool(fail_on or prose or python))
        with _both(names, config_path, voice) as states:
            give_patches(*states, output, voice)
        return
    form = layout if layout in _FORMS_OF_DIAGNOSTICS else "text"
    found = comparison(names, config_path, replace(voice, form=form), python=python)
    lines = [*as_text(found, prose=prose, verbose=voice.verbose)] if layout == "text" else []
    text = "" if lines else FORMS[layout](found, Wanted(version("specloom"), prose=prose))
    if output:
        _write(printed(lines) or as_data(text), output)
        voice.say(f"{output}: {summary(found)}")
    elif text:
        voice.give_data(text)
    elif found.differences or found.surface or not voice.quiet:
        voice.give_lines(lines)
    if fail_on and any(is_as_bad(one.change.level, Level(fail_on)) for one in found.unaccepted):
        sys.exit(Exit.FINDING)


def _refuse_levels(*, wanted: bool) -> None:
    """Refuse options that a change page has no use for.

    Raises:
        click.UsageError: there is one.
    """
    if wanted:
        message = (
            "a change page has no levels and no package: leave out --fail-on, --prose and --python"
        )
        raise click.UsageError(message)


def _write(text: str, output: str) -> None:
    """Write a form to a file.

    Raises:
        click.ClickException: the disk refuses.
    """
    path = Path(output)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_beside(path.resolve(), text.encode())
    except OSError as error:
        message = f"cannot write {output}: {error.strerror}"
        raise click.ClickException(message) from error


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
