"""How a command speaks."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import NoReturn

import click

from specloom.commands.outcomes import print_outcome
from specloom.formats.outcome import Finding, Outcome
from specloom.installed import version

BAD_INPUT = 2  # 0 is fine, 1 what was asked for


@dataclass(frozen=True, slots=True)
class Voice:
    """As text for people, or at the end in a form that programs read."""

    form: str = "text"
    quiet: bool = False
    verbose: bool = False

    @property
    def speaks_text(self) -> bool:
        """Whether people read what is printed."""
        return self.form == "text"

    def say(self, line: str) -> None:
        """Print a line of the result."""
        if not self.quiet:
            click.echo(line)

    def warn(self, line: str) -> None:
        """Print a line about the result."""
        if not self.quiet:
            click.echo(line, err=True)

    def end(self, findings: tuple[Finding, ...], text: str, counted: str) -> NoReturn:
        """End the command because the input is bad; that is never left out."""
        if self.speaks_text:
            click.echo(f"{text}\n{counted}" if text else counted, err=True)
        else:
            print_outcome(self.form, Outcome("bad input", version("specloom"), findings=findings))
        sys.exit(BAD_INPUT)
