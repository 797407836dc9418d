"""How a command speaks: all that a command prints goes through here."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from importlib import import_module
from typing import NoReturn

import click

from specloom.commands.terminal import has_colours
from specloom.exits import Exit
from specloom.formats.outcome import Finding, Outcome
from specloom.installed import version
from specloom.styled import Line, Span, Style, printed

# What could move a cursor: of these, JSON need not escape the last ones.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class Voice:
    """As text for people, or at the end in a form that programs read.

    A quiet one prints what is wrong with the input, and the text that a command is for. `about` is said before
    what there is to say about the input, where there are several.
    """

    form: str = "text"
    quiet: bool = False
    verbose: bool = False
    about: str = ""

    @property
    def speaks_text(self) -> bool:
        """Whether people read what is printed."""
        return self.form == "text"

    def say(self, *spans: Span | str) -> None:
        """Print a line of what was done or found."""
        if not self.quiet:
            _print([spans], err=False)

    def warn(self, *spans: Span | str) -> None:
        """Print a line about it."""
        if not self.quiet:
            _print([spans], err=True)

    def show(self, lines: Iterable[Line]) -> None:
        """Print a paragraph about the input, if there is something to say."""
        if not self.quiet and (paragraph := list(lines)):
            _print([*self._head(), *paragraph, ()], err=True)

    def give(self, text: str) -> None:
        """Print the text that the command is for."""
        _print([(text,)], err=False)

    def give_lines(self, lines: Iterable[Line]) -> None:
        """Print the lines that the command is for."""
        _print(lines, err=False)

    def give_data(self, text: str) -> None:
        """Print a text that programs read; control characters in it as JSON writes them."""
        _echo(as_data(text))

    def outcome(self, outcome: Outcome) -> None:
        """Print an outcome in the form that was asked for; who reads text does not wait for the forms."""
        outcomes = import_module("specloom.commands.outcomes")
        self.give_data(outcomes.as_text(self.form, outcome))

    def end(self, findings: tuple[Finding, ...], lines: Iterable[Line], counted: str) -> NoReturn:
        """End the command because the input is bad; that is never left out."""
        if self.speaks_text:
            paragraph = list(lines)
            ends = [*([()] if paragraph else []), (counted,)]
            _print([*self._head(), *paragraph, *ends], err=True)
        else:
            about = f"{self.about}: " if self.about else ""
            named = tuple(replace(one, message=about + one.message) for one in findings)
            self.outcome(Outcome("bad input", version("specloom"), findings=named))
        sys.exit(Exit.BAD_INPUT)

    def _head(self) -> list[Line]:
        return [(Span(f"{self.about}:", Style.BOLD),)] if self.about else []


def as_data(text: str) -> str:
    """A text that programs read, with control characters as JSON writes them."""
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _print(lines: Iterable[Line], *, err: bool) -> None:
    colour = has_colours(sys.stderr if err else sys.stdout)
    _echo(printed(lines, colour=colour), err=err, colour=colour)


def _echo(text: str, *, err: bool = False, colour: bool = False) -> None:
    """Print a text.

    Raises:
        click.ClickException: the disk is full, say.
    """
    try:
        click.echo(text, err=err, color=colour, nl=False)
    except BrokenPipeError:
        raise
    except OSError as error:
        message = f"cannot write what is to be printed: {error.strerror}"
        raise click.ClickException(message) from error
