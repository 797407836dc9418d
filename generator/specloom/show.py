"""Diagnostics for a terminal."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from specloom.diagnostics import Diagnostic, Position
from specloom.read.positions import locate

_CONTEXT = 1
_WIDTH = 160
# What a document is called. Of other files, which may be anything, no line is printed.
_SHOWN = (".json", ".toml", ".yaml", ".yml")


def show(diagnostics: Sequence[Diagnostic], text_of: Callable[[str], str]) -> str:
    """Diagnostics in the form of a compiler: place, code, message, the lines, what to do.

    Args:
        diagnostics: What to show.
        text_of: Gives the text of a file by the name that sources use; empty if there is none.
    """
    pointers: dict[str, list[str]] = {}
    for found in diagnostics:
        for source in (*([] if found.position else [found.source]), *found.also):
            pointers.setdefault(source.file, []).append(source.pointer)
    files = {found.source.file for found in diagnostics} | set(pointers)
    texts = {file: text for file in sorted(files) if (text := text_of(file))}
    places = {
        file: locate(texts[file], declared) for file, declared in pointers.items() if file in texts
    }
    lines = {file: text.split("\n") for file, text in texts.items() if file.endswith(_SHOWN)}
    return _visible("\n".join(_one(found, lines, places) for found in diagnostics))


def _visible(text: str) -> str:
    """The text with what could move a terminal's cursor or mislead a reader written as escapes."""
    return "".join(c if c.isprintable() or c == "\n" else repr(c)[1:-1] for c in text)


def _one(
    found: Diagnostic, texts: Mapping[str, list[str]], places: Mapping[str, Mapping[str, Position]]
) -> str:
    file = found.source.file
    position = found.position or places.get(file, {}).get(found.source.pointer)
    place = file
    if position is not None:
        place += f":{position.line}:{position.column}"
    lines = [f"{place}: {found.severity.value}[{found.code}]: {found.message}"]
    if file in texts and position is not None:
        lines += _excerpt(texts[file], position)
    for other in found.also:
        at = places.get(other.file, {}).get(other.pointer, Position(1, 1))
        lines.append(f"  see {other.file}:{at.line}:{at.column}")
    if found.hint:
        lines.append(f"  hint: {found.hint}")
    return "\n".join(lines) + "\n"


def _excerpt(lines: list[str], position: Position) -> list[str]:
    first = max(position.line - _CONTEXT, 1)
    width = len(str(position.line + _CONTEXT))
    # A document on one line is shown around the place.
    left = max(position.column - _WIDTH, 0)
    shown = []
    for number in range(first, min(position.line + _CONTEXT, len(lines)) + 1):
        line = lines[number - 1][left : left + _WIDTH].replace("\t", " ")
        shown.append(f"  {number:>{width}} | {line}".rstrip())
        if number == position.line:
            shown.append(f"  {' ' * width} | {' ' * (position.column - 1 - left)}^")
    return shown
