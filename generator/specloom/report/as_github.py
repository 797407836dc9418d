"""A comparison as workflow commands, which GitHub shows beside the lines of a change."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.changes import LEVELS, Level
from specloom.formats.as_github import command
from specloom.formats.outcome import Finding
from specloom.report.findings import finding
from specloom.report.model import Comparison
from specloom.report.words import counted, flat, summary

#: GitHub shows ten of each level in a step; what is safe is not worth more lines of the log.
_SAFE = 10


def as_github(whole: Comparison, *, prose: bool = False) -> str:
    """Write a command a line: what breaks callers as errors, the rest as warnings and notices."""
    if not whole.differences and not whole.surface:
        return ""
    return "".join(f"{line}\n" for line in _lines(whole, prose=prose))


def _lines(whole: Comparison, *, prose: bool) -> Iterator[str]:
    for level in LEVELS:
        found = [*whole.of(level), *(one for one in whole.surface if one.change.level is level)]
        shown = found[:_SAFE] if level is Level.SAFE else found
        for one in shown:
            yield _line(finding(one))
        if len(found) > len(shown):
            yield command(
                "notice", "API", f"{counted(len(found) - len(shown), 'more safe change')}"
            )
    for one in whole.prose if prose else ():
        yield _line(finding(one))
    advice = f"; the version that follows: {whole.advice}" if whole.advice else ""
    yield command("notice", "API", summary(whole) + advice)


def _line(found: Finding) -> str:
    names = {"error": "error", "warning": "warning", "note": "notice"}
    return command(names[found.level], f"API: {found.code}", flat(found.message), found)
