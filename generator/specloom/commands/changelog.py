"""`specloom changelog`: what changed for users, written into CHANGELOG.md."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import click

from specloom.changelog.document import UNRELEASED, Heading, with_entries
from specloom.changelog.entries import Entry, entries
from specloom.commands import options
from specloom.commands.diff import comparison
from specloom.commands.examples import examples
from specloom.commands.voice import Voice
from specloom.exits import Exit
from specloom.output.beside import write_beside
from specloom.surface.model import Advice
from specloom.untrusted import read_bytes

_NAME = "CHANGELOG.md"
_TRIES = 3


class NoChangelogError(click.ClickException):
    """The changelog cannot be read, or no section can be chosen in it."""

    exit_code = Exit.BAD_INPUT


@click.command(
    epilog=examples(
        "specloom changelog",
        "specloom changelog git:HEAD --version 1.2.0 --date 2026-11-22",
        "specloom changelog --print",
    )
)
@click.argument("old", metavar="[OLD]", default="git:HEAD")
@click.argument("new", metavar="[NEW]", required=False)
@options.config
@click.option(
    "--file",
    "path",
    metavar="F",
    type=click.Path(),
    help="The changelog; CHANGELOG.md beside the configuration without it.",
)
@click.option("--release", is_flag=True, help="Make it the section of the version that follows.")
@click.option("--version", metavar="V", help="Make it the section of this version.")
@click.option(
    "--date",
    "day",
    metavar="YYYY-MM-DD",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The date of the version, today without it.",
)
@click.option("--print", "prints", is_flag=True, help="Print the changelog, and write nothing.")
@options.voice()
def changelog(  # noqa: PLR0913  # one for each option
    old: str,
    new: str | None,
    *,
    config_path: str,
    path: str | None,
    version: str | None,
    day: datetime | None,
    voice: Voice,
    release: bool,
    prints: bool,
) -> None:
    """Add what changed for those who use the SDK to CHANGELOG.md, under Unreleased.

    OLD and NEW are states as `specloom diff` takes them: git:HEAD, unless it is said otherwise, and the
    configuration as it is. What the section says already, in whatever words, is not added again.
    """
    found = comparison((old, new or config_path), config_path, voice, python=True)
    heading = _heading(found.advice, version, day, release=release)
    file = Path(path) if path else Path(config_path).parent / _NAME
    said = entries(one.change for one in (*found.surface, *found.differences))
    if not said:
        voice.say("nothing changed for users")
    elif prints:
        voice.give(with_entries(_text(file), said, heading).rstrip("\n"))
    else:
        voice.say(_written(file, said, heading))


def _heading(
    advice: Advice | None, version: str | None, day: datetime | None, *, release: bool
) -> Heading:
    """The section that is meant.

    Raises:
        NoChangelogError: nothing says which version follows.
    """
    if not (release or version):
        return Heading()
    number = version or (advice and (advice.given if advice.enough else advice.next))
    if not number:
        message = "nothing says which version follows: name it by --version, or write `version` under [sdk]"
        raise NoChangelogError(message)
    given = day or datetime.now().astimezone()
    return Heading(number, given.date().isoformat())


def _written(file: Path, said: Sequence[Entry], heading: Heading) -> str:
    """Write the file, anew if somebody has saved it meanwhile; give what was done.

    Raises:
        NoChangelogError: it cannot be written.
    """
    try:
        for _ in range(_TRIES):
            before = _text(file)
            after = with_entries(before, said, heading)
            if after == before:
                return f"{file}: says all of it already"
            if _text(file) == before:
                write_beside(file.resolve(), after.encode())
                return f"{file}: {_count(before, after)} in {heading.version or UNRELEASED}"
    except OSError as error:
        message = f"cannot write {file}: {error.strerror}"
        raise NoChangelogError(message) from error
    message = f"{file} is changed by another program again and again"
    raise NoChangelogError(message)


def _count(before: str, after: str) -> str:
    """How many items are new."""
    new = {*after.splitlines()} - {*before.splitlines()}
    number = sum(line[:2] in ("- ", "* ", "+ ") for line in new)
    return "1 new entry" if number == 1 else f"{number} new entries"


def _text(file: Path) -> str:
    """What is in the changelog; nothing if there is none.

    Raises:
        NoChangelogError: it cannot be read.
    """
    try:
        return read_bytes(file).decode()
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError as error:
        message = f"{file} is not UTF-8 at byte {error.start}"
        raise NoChangelogError(message) from error
    except OSError as error:
        message = f"cannot read {file}: {error.strerror}"
        raise NoChangelogError(message) from error
