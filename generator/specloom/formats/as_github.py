"""A check's outcome as workflow commands, which GitHub shows beside the lines of a change."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.formats.outcome import Finding, Outcome

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}
_TITLES = {"stale": "The SDK is stale", "altered": "The copy of the SDK is not as recorded"}
_MOST = 10  # annotations of a sort that GitHub shows in a step


def as_github(outcome: Outcome) -> str:
    """Write a command a line: diagnostics first, then one for the reason and some for the files."""
    return "".join(f"{line}\n" for line in _lines(outcome))


def _lines(outcome: Outcome) -> Iterator[str]:
    for found in outcome.findings:
        text = f"{found.message}\n{found.hint}".strip()
        yield command(_COMMANDS[found.level], f"Specloom {found.code}", text, found)
    if outcome.status not in _TITLES:
        return
    parts = (
        ("", [outcome.advice]),
        ("because ", outcome.because),
        ("", [f"{one.level}: {one}" for one in outcome.api]),
        ("version: ", [str(outcome.following)] if outcome.following else []),
    )
    text = "\n".join(f"{before}{line}" for before, lines in parts for line in lines)
    yield command("error", _TITLES[outcome.status], text)
    for found in outcome.files[:_MOST]:
        yield command("error", f"Specloom: {found.code}", found.message, found)


def command(name: str, title: str, text: str, found: Finding | None = None) -> str:
    """One workflow command."""
    places = {"title": title}
    if found and found.file:
        places["file"] = found.file
    if found and found.line:
        places |= {"line": str(found.line), "col": str(found.column)}
    written = ",".join(f"{key}={_escaped(value, ':,')}" for key, value in places.items())
    return f"::{name} {written}::{_escaped(text)}"


def _escaped(text: str, more: str = "") -> str:
    """The text of a command: what would end it or one of its properties as a percent code."""
    found = "%\r\n" + more
    return "".join(f"%{ord(c):02X}" if c in found else c for c in text)
