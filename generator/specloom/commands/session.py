"""A command at work."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from functools import cache
from pathlib import Path
from typing import NoReturn, TypeVar

import click
from rich.console import Console

from specloom.commands.inputs import inputs
from specloom.config.load import load
from specloom.config.values import Config
from specloom.diagnostics import Report, Severity, Source, Stopped
from specloom.output.compare import Comparison
from specloom.pipeline import Run
from specloom.read.location import text_of
from specloom.shipped import templates_folder
from specloom.show import show

STALE, BAD_INPUT = 1, 2  # 0 is up to date
_Result = TypeVar("_Result")


class Session:
    """A command at work: its configuration, its run, its report."""

    def __init__(self, config: Config, report: Report, *, verbose: bool) -> None:
        self.config = config
        self.report = report
        self.run = Run(config, templates_folder(), report)
        self._verbose = verbose

    @classmethod
    def open(cls, config_path: str, *, verbose: bool) -> Session:
        """Read the configuration; end the command if it is bad."""
        report = Report()
        path = Path(config_path)
        config = load(path, report)
        if config is None:
            click.echo(show(report.diagnostics, lambda name: text_of(name, path.parent)), err=True)
            end(report)
        return cls(config, report, verbose=verbose)

    def do(self, work: Callable[[], _Result]) -> _Result:
        """Run a part of the program; end the command if the input turns out bad."""
        try:
            return self.attempt(work)
        except Stopped:
            self._end()

    def attempt(self, work: Callable[[], _Result]) -> _Result:
        """Run a part of the program.

        Raises:
            Stopped: the input turns out bad; the report says why.
        """
        try:
            with self._progress():
                return work()
        except RecursionError:
            hint = "Shorten the chain of references or members; a hundred are followed."
            message = "the schemas are nested too deeply"
            self.report.error("SL111", message, self.run.place, hint)
        except OSError as error:
            hint = "Check the permissions of the folder and the space on the disk."
            self.report.error("SL504", f"cannot read or write: {error}", self._output(), hint)
        raise Stopped

    def _output(self) -> Source:
        return Source((Path(self.config.output) / self.config.package).as_posix())

    def _end(self) -> NoReturn:
        self.show()
        end(self.report)

    def show(self) -> None:
        """Print what was found so far, notes only on demand."""
        found = [
            one
            for one in self.report.diagnostics
            if self._verbose or one.severity is not Severity.NOTE
        ]
        if found:
            click.echo(show(found, cache(self._text_of)), err=True)

    def _text_of(self, name: str) -> str:
        """What is in a source; nothing for other files that a diagnostic is about."""
        return text_of(name, self.config.folder) if name in inputs(self.config) else ""

    def _progress(self) -> AbstractContextManager[object]:
        console = Console(stderr=True)
        return console.status("weaving …") if console.is_terminal else nullcontext()


def end(report: Report) -> NoReturn:
    """End the command because the input is bad."""
    click.echo(counts(report), err=True)
    sys.exit(BAD_INPUT)


def counts(report: Report) -> str:
    """How many diagnostics there are, by severity."""
    counted = Counter(one.severity.value for one in report.diagnostics)
    words = [
        f"{counted[s.value]} {s.value}{'s' if counted[s.value] != 1 else ''}" for s in Severity
    ]
    return ", ".join(words)


def print_changes(found: Comparison, words: tuple[str, str, str], most: int | None = None) -> None:
    """Print the files that differ, each sort with its word."""
    for word, paths in zip(words, (found.changed, found.missing, found.left_over), strict=True):
        for path in paths[:most]:
            click.echo(f"{word}: {path}")
        if most is not None and len(paths) > most:
            click.echo(f"{word}: {len(paths) - most} more")
