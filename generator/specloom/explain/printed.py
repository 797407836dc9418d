"""Explanations as text and as JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from specloom.diagnostics import Position, Source
from specloom.explain.values import Explanation, Place, Reason, Symbol
from specloom.show import Quote

_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Printer:
    """Prints explanations.

    Attributes:
        quotes: Gives the lines of places, all at once.
        home: Gives the place of a symbol in the SDK, with its line if it was written.
    """

    quotes: Callable[[Sequence[tuple[Source, Position | None]]], Sequence[Quote]]
    home: Callable[[Symbol], str]

    def text(self, several: Sequence[Explanation]) -> str:
        """For people."""
        quoted = self._quoted(several)
        pages = ["\n".join(self._page(one, quoted)) for one in several]
        return "\n\n".join(pages) + "\n"

    def _quoted(self, several: Sequence[Explanation]) -> dict[Place, Quote]:
        places = [Place(declared.source) for one in several for declared in one.declared]
        places += [r.place for one in several for r in one.reasons if r.place is not None]
        unique = list(dict.fromkeys(places))
        found = self.quotes([(place.source, place.position) for place in unique])
        return dict(zip(unique, found, strict=True))

    def _page(self, one: Explanation, quoted: dict[Place, Quote]) -> Iterator[str]:
        yield f"{one.name}: {one.kind}, {one.title}"
        yield from self._symbols(one)
        if one.declared:
            yield from ("", "In the specs")
        for declared in one.declared:
            yield from _wrapped(f"{declared.variant}: {declared.says}", 2)
            yield from _quoted(quoted[Place(declared.source)])
        shown = [Place(declared.source) for declared in one.declared]
        if one.reasons:
            yield from ("", "Why")
        said: list[str] = []
        for reason in one.reasons:
            yield from _reason(
                reason, quoted, new=reason.rule not in said, lines=reason.place not in shown
            )
            said.append(reason.rule)
        if one.differences or one.further:
            yield from ("", "Where variants differ")
        for difference in one.differences:
            yield from _wrapped(difference, 2)
        if one.further:
            yield f"  {one.further} {'more' if one.differences else 'inside of it'}: specloom variants"

    def _symbols(self, one: Explanation) -> Iterator[str]:
        if one.symbols:
            yield from ("", "In the SDK")
        for symbol in one.symbols:
            yield from _wrapped(symbol.text, 2)
            if symbol.file:
                yield f"    {self.home(symbol)}"

    def json(self, several: Sequence[Explanation]) -> str:
        """For programs: a list of objects, whose keys docs/explain.md has."""
        quoted = self._quoted(several)
        data = [self._data(one, quoted) for one in several]
        return json.dumps(data, indent=2, ensure_ascii=False) + "\n"

    def _data(self, one: Explanation, quoted: dict[Place, Quote]) -> dict[str, Any]:
        return {
            "name": one.name,
            "kind": one.kind,
            "title": one.title,
            "sdk": [{"text": s.text, "place": self.home(s)} for s in one.symbols],
            "specs": [
                {"variant": d.variant, "says": d.says, **_place(quoted[Place(d.source)])}
                for d in one.declared
            ],
            "why": [_data_of(reason, quoted) for reason in one.reasons],
            "differences": list(one.differences),
            "further": one.further,
        }


def _data_of(reason: Reason, quoted: dict[Place, Quote]) -> dict[str, Any]:
    place = _place(quoted[reason.place]) if reason.place is not None else {}
    rule = {"rule": reason.rule} if reason.rule else {}
    variant = {"variant": reason.variant} if reason.variant else {}
    return {"by": reason.by, **variant, "says": reason.says, **rule, **place}


def _place(quote: Quote) -> dict[str, Any]:
    return {"file": quote.file, "line": quote.line, "column": quote.column}


def _reason(reason: Reason, quoted: dict[Place, Quote], *, new: bool, lines: bool) -> Iterator[str]:
    of = f" ({reason.variant})" if reason.variant else ""
    yield from _wrapped(f"{reason.by}{of}: {reason.says}", 2)
    if reason.rule and new:
        yield from _wrapped(reason.rule, 4)
    if reason.place is not None:
        yield from _quoted(quoted[reason.place], lines=lines)


def _quoted(quote: Quote, *, lines: bool = True) -> Iterator[str]:
    if quote.file:
        at = f":{quote.line}:{quote.column}" if quote.line else ""
        yield f"    {quote.file}{at}"
        yield from (f"      {line}" for line in (quote.lines if lines else ()))


def _wrapped(text: str, indent: int) -> list[str]:
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + 2),
        break_long_words=False,
        break_on_hyphens=False,
    )
