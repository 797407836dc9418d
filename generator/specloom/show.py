"""Diagnostics for a terminal: errors first, in a form that editors and people can read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from specloom.diagnostics import Diagnostic, Position, Severity, Source
from specloom.formats.outcome import Finding
from specloom.parts import part_of
from specloom.read.positions import locate
from specloom.styled import Line, Span, Style

_CONTEXT = 1
_WIDTH = 160
_LONGEST = 400
# A place in so many first columns is shown with the line from its beginning.
_FITS = 120
# What a document is called. Of other files, which may be anything, no line is printed.
_SHOWN = (".json", ".toml", ".yaml", ".yml")
# So many errors of a code are shown with their lines, and so many places of a warning.
_ERRORS, _PLACES = 10, 3
# So many lines below a place that is quoted.
_QUOTED = 2
_STYLES = {
    Severity.ERROR: Style.ERROR,
    Severity.WARNING: Style.WARNING,
    Severity.NOTE: Style.NOTE,
}


def show(
    diagnostics: Sequence[Diagnostic],
    text_of: Callable[[str], str],
    *,
    name_of: Callable[[str], str] = str,
    everything: bool = False,
) -> list[Line]:
    """Diagnostics in the form of a compiler: place, code, message, the lines, what to do.

    Several warnings of one code are one paragraph, with their number and the first places.

    Args:
        diagnostics: What to show.
        text_of: Gives the text of a file by the name that sources use; empty if there is none.
        name_of: Gives the name to print for the name that sources use.
        everything: Whether to show each diagnostic in full.
    """
    ordered = _by_severity(diagnostics)
    paragraphs = [[one] for one in ordered] if everything else _paragraphs(ordered)
    pages = _Pages.of([one for paragraph in paragraphs for one in paragraph], text_of, name_of)
    totals = Counter(found.code for found in diagnostics)
    return list(_lines(paragraphs, pages, totals))


def findings(
    diagnostics: Sequence[Diagnostic],
    text_of: Callable[[str], str],
    *,
    name_of: Callable[[str], str] = str,
) -> tuple[Finding, ...]:
    """Diagnostics with their places, for programs; the arguments are those of `show`."""
    ordered = _by_severity(diagnostics)
    pages = _Pages.of(ordered, text_of, name_of)
    return tuple(pages.finding(one) for one in ordered)


@dataclass(frozen=True, slots=True)
class Quote:
    """A place with the lines that are there; `line` is 0 where the file is not known."""

    file: str
    line: int
    column: int
    lines: tuple[str, ...]


def quotes(
    places: Sequence[tuple[Source, Position | None]],
    text_of: Callable[[str], str],
    *,
    name_of: Callable[[str], str] = str,
) -> tuple[Quote, ...]:
    """Places with their lines, as diagnostics show them; the arguments are those of `show`."""
    shown = [Diagnostic("", Severity.NOTE, "", source, "", at) for source, at in places]
    pages = _Pages.of(shown, text_of, name_of)
    return tuple(pages.quote(one) for one in shown)


def _by_severity(diagnostics: Sequence[Diagnostic]) -> list[Diagnostic]:
    return sorted(diagnostics, key=lambda found: list(Severity).index(found.severity))


def _paragraphs(ordered: Sequence[Diagnostic]) -> list[list[Diagnostic]]:
    """What is shown together: each error alone, but for those that are too many of a code."""
    errors: Counter[str] = Counter()
    paragraphs: list[list[Diagnostic]] = []
    warnings: dict[str, list[Diagnostic]] = {}
    for found in ordered:
        if found.severity is Severity.ERROR:
            errors[found.code] += 1
            paragraphs += [[found]] if errors[found.code] <= _ERRORS else []
        elif found.code not in warnings:
            paragraphs.append(warnings.setdefault(found.code, [found]))
        elif len(warnings[found.code]) < _PLACES:
            warnings[found.code].append(found)
    return paragraphs


def _lines(
    paragraphs: Sequence[Sequence[Diagnostic]], pages: _Pages, totals: Counter[str]
) -> Iterator[Line]:
    last = {found.code: number for number, each in enumerate(paragraphs) for found in each}
    shown = Counter(found.code for each in paragraphs for found in each)
    for number, each in enumerate(paragraphs):
        lines = pages.alone(each[0]) if len(each) == 1 else pages.together(each)
        code = each[0].code
        if last[code] == number and totals[code] > shown[code]:
            lines.append((f"  {totals[code]} of {code} in all: --verbose shows each",))
        yield from lines if not number else ((), *lines)


@dataclass(frozen=True, slots=True)
class _Pages:
    """The texts that are shown, and the places of what is shown in them."""

    lines: Mapping[str, Sequence[str]]
    places: Mapping[str, Mapping[str, Position]]
    name_of: Callable[[str], str]

    @classmethod
    def of(
        cls,
        shown: Sequence[Diagnostic],
        text_of: Callable[[str], str],
        name_of: Callable[[str], str],
    ) -> _Pages:
        pointers: dict[str, list[str]] = {}
        for found in shown:
            for source in (*([] if found.position else [found.source]), *found.also):
                pointers.setdefault(source.file, []).append(source.pointer)
        files = sorted({found.source.file for found in shown} | set(pointers))
        texts = {file: text for file in files if (text := text_of(file))}
        places = {
            file: locate(texts[file], wanted) for file, wanted in pointers.items() if file in texts
        }
        lines = {file: text.split("\n") for file, text in texts.items() if file.endswith(_SHOWN)}
        return cls(lines, places, name_of)

    def alone(self, found: Diagnostic) -> list[Line]:
        """A diagnostic with the lines that it is about."""
        position = self._position(found)
        lines = [self._head(found)]
        if found.source.file in self.lines and position is not None:
            lines += _excerpt(self.lines[found.source.file], position, _STYLES[found.severity])
        for other in found.also:
            lines.append((f"  see {self._place(other)}",))
        return [*lines, _hint(found)] if found.hint else lines

    def together(self, several: Sequence[Diagnostic]) -> list[Line]:
        """Diagnostics of one code, a line each, and what to do about them."""
        lines: list[Line] = []
        for number, found in enumerate(several):
            lines.append(self._head(found))
            following = several[number + 1].hint if number + 1 < len(several) else ""
            if found.hint and found.hint != following:
                lines.append(_hint(found))
        return lines

    def quote(self, found: Diagnostic) -> Quote:
        """The place of a diagnostic, with its lines."""
        file, at = found.source.file, self._position(found)
        lines = _quoted(self.lines[file], at) if file in self.lines and at is not None else ()
        position = at or Position(0, 0)
        return Quote(self.name_of(file), position.line, position.column, tuple(lines))

    def finding(self, found: Diagnostic) -> Finding:
        """A diagnostic with its place."""
        at = self._position(found) or Position(0, 0)
        name = self.name_of(found.source.file)
        own = (found.severity.value, found.code, self._message(found))
        return Finding(*own, name, at.line, at.column, found.hint)

    def _head(self, found: Diagnostic) -> Line:
        place = self.name_of(found.source.file)
        position = self._position(found)
        if position is not None:
            place += f":{position.line}:{position.column}"
        named = Span(f"{found.severity.value}[{found.code}]", _STYLES[found.severity])
        return Span(f"{place}:", Style.BOLD), " ", named, f": {self._message(found)}"

    def _message(self, found: Diagnostic) -> str:
        """What is wrong, and in which part unless that is said already."""
        part = "" if found.position else part_of(found.source)
        name = re.escape(part.rpartition(" ")[2])
        named = not 0 < len(part) < _WIDTH or re.search(
            rf"(?<![\w/]){name}(?![\w/])", found.message
        )
        message = found.message if len(found.message) < _LONGEST else found.message[:_LONGEST] + "…"
        where = "" if named else f", in {part}"
        return f"{message}{where}"

    def _position(self, found: Diagnostic) -> Position | None:
        return found.position or self.places.get(found.source.file, {}).get(found.source.pointer)

    def _place(self, source: Source) -> str:
        at = self.places.get(source.file, {}).get(source.pointer, Position(1, 1))
        return f"{self.name_of(source.file)}:{at.line}:{at.column}"


def _hint(found: Diagnostic) -> Line:
    return "  ", Span("hint:", Style.NOTE), f" {found.hint}"


def _quoted(lines: Sequence[str], position: Position) -> Iterator[str]:
    """A line and those below it that are further in, a few of them."""
    left = max(position.column - _WIDTH // 2, 0) if position.column > _FITS else 0
    last = min(position.line + _QUOTED, len(lines))
    width = len(str(last))
    for number in range(position.line, last + 1):
        line = lines[number - 1]
        inside = len(line) - len(line.lstrip()) >= position.column
        if number > position.line and not inside:
            return
        yield f"{number:>{width}} | {line[left : left + _FITS]}".replace("\t", " ").rstrip()


def _excerpt(lines: Sequence[str], position: Position, style: Style) -> list[Line]:
    first = max(position.line - _CONTEXT, 1)
    width = len(str(position.line + _CONTEXT))
    # A document on one line is shown around the place.
    left = max(position.column - _WIDTH // 2, 0) if position.column > _FITS else 0
    shown: list[Line] = []
    for number in range(first, min(position.line + _CONTEXT, len(lines)) + 1):
        line = lines[number - 1][left : left + _WIDTH].replace("\t", " ")
        shown.append((Span(f"  {number:>{width}} | {line}".rstrip(), Style.DIM),))
        if number == position.line:
            before = f"  {' ' * width} | {' ' * (position.column - 1 - left)}"
            shown.append((Span(before, Style.DIM), Span("^", style)))
    return shown
