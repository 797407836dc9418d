"""YAML to trees, event by event: no tree of nodes is built before ours."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from sys import intern
from typing import Any, NoReturn

from yaml import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
    YAMLError,
)
from yaml._yaml import CParser
from yaml.composer import ComposerError

from specloom.diagnostics import Diagnostic, Position, Report, Severity, Source
from specloom.read.document import Array, Json, Object
from specloom.untrusted import broken

#: No API is written in more levels than these; every stage can recurse into them.
DEEPEST = 100
#: Lists and mappings of a document, all of which are held in memory; GitHub's has a tenth.
MOST = 3_000_000
_TAG = "tag:yaml.org,2002:"
_FLOAT = (
    r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)
# YAML 1.2's core schema, which OpenAPI 3.1 §4.2 asks for: no dates, no `yes`/`no`, no sexagesimals.
_PLAIN = (
    ("null", re.compile(r"(?:~|null|Null|NULL|)\Z"), ("~", "n", "N", "")),
    ("bool", re.compile(r"(?:true|True|TRUE|false|False|FALSE)\Z"), tuple("tTfF")),
    ("int", re.compile(r"[-+]?[0-9]+\Z"), tuple("-+0123456789")),
    ("float", re.compile(rf"(?:{_FLOAT})\Z"), tuple("-+.0123456789")),
    ("merge", re.compile(r"<<\Z"), ("<",)),
)
_BY_FIRST = {
    first: [(kind, pattern) for kind, pattern, firsts in _PLAIN if first in firsts]
    for _, _, all_firsts in _PLAIN
    for first in all_firsts
}
# Texts that are shorter are mostly words of the format, which come a thousand times.
_WORD = 32


class TooDeepError(Exception):
    """The values are nested deeper than any API is."""


class TooManyError(Exception):
    """There are more values than any API has."""


def parse_yaml(text: str, source: Source, report: Report) -> Json:
    """Read YAML; what is wrong is reported.

    Raises:
        TooDeepError: there are more than `DEEPEST` levels.
        TooManyError: there are more than `MOST` lists and mappings.
    """
    reader = _Reader(text, source, report)
    try:
        tree = reader.document()
    except YAMLError as error:
        _report(error, text, source, report)
        return None
    if reader.repeated > reader.limit:
        hint = "Write the values out: each may be repeated a few times only."
        report.error("SL112", "the anchors expand to too many values", source, hint)
    return tree


def _report(error: YAMLError, text: str, source: Source, report: Report) -> None:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or str(error)
    context = getattr(error, "context", None)
    message = f"malformed YAML: {problem}" + (f" ({context})" if context else "")
    position = Position(mark.line + 1, mark.column + 1) if mark else Position(1, 1)
    hint = "Fix the YAML: indentation, quotes and brackets around this place are the usual causes."
    hint = broken(text, hint)
    report.add(Diagnostic("SL102", Severity.ERROR, message, source, hint, position))


class _Reader:
    """Turns events into a tree. An alias gives the value of its anchor at a place of its own.

    A text of a few lines can expand to billions of values: beyond `limit` they are null.
    """

    def __init__(self, text: str, source: Source, report: Report) -> None:
        self.limit = 10 * len(text)
        self.repeated = 0
        self._containers = 0
        self._source = source
        self._report = report
        # The events of libyaml, which PyYAML gives no types.
        self._next: Any = CParser(text).get_event
        self._anchors: dict[str, Json] = {}
        self._open: list[str] = []

    def document(self) -> Json:
        """The only document of the text; null if there is none."""
        self._next()  # the stream
        start = self._next()
        if isinstance(start, StreamEndEvent):
            return None
        tree = self._value(self._next(), self._source, 0)
        self._next()  # the document's end
        after = self._next()
        if not isinstance(after, StreamEndEvent):
            _refuse(after, "but found another document", "expected a single document in the stream")
        return tree

    def _value(self, event: Any, source: Source, depth: int) -> Json:
        kind = type(event)
        if kind is AliasEvent:
            return self._alias(event, source, depth)
        anchor = event.anchor
        value: Json
        if kind is ScalarEvent:
            value = _scalar(event)
        else:
            if depth == DEEPEST:
                raise TooDeepError
            self._containers += 1
            if self._containers > MOST:
                raise TooManyError
            if anchor is not None:
                self._open.append(anchor)
            inside = self._mapping if kind is MappingStartEvent else self._sequence
            value = inside(source, depth + 1)
            if anchor is not None:
                self._open.remove(anchor)
        if anchor is not None:
            self._anchors[anchor] = value
        return value

    def _sequence(self, source: Source, depth: int) -> Array:
        items: list[Json] = []
        while type(event := self._next()) is not SequenceEndEvent:
            items.append(self._child(event, source, len(items), depth))
        return Array(items, source)

    def _mapping(self, source: Source, depth: int) -> Object:
        merged: dict[str, Json] = {}
        pairs: dict[str, Json] = {}
        while type(event := self._next()) is not MappingEndEvent:
            if type(event) is ScalarEvent and _kind(event) == "merge":
                tree = self._value(self._next(), source, depth)
                merged.update(self._merged(tree, source, depth))
                continue
            key = self._key(event, source, depth)
            if key in pairs:
                hint = "Rename or remove one of the two."
                message = f"duplicate key {key!r}: the last one counts"
                found = _found(event, "SL103", message, source.at(key), hint)
                self._report.add(replace(found, severity=Severity.WARNING))
            pairs[key] = self._child(self._next(), source, key, depth)
        return Object({**merged, **pairs} if merged else pairs, source)

    def _child(self, event: Any, source: Source, key: str | int, depth: int) -> Json:
        """A value inside another. Scalars, which are most of them, have no place of their own."""
        if type(event) is ScalarEvent and event.anchor is None:
            return _scalar(event)
        return self._value(event, source.at(key), depth)

    def _key(self, event: Any, source: Source, depth: int) -> str:
        if type(event) is ScalarEvent:
            if event.anchor is not None:
                self._anchors[event.anchor] = event.value
            return intern(event.value)
        return str(self._value(event, source, depth))

    def _merged(self, tree: Json, source: Source, depth: int) -> dict[str, Json]:
        """What a merge key gives; the first mapping of a list wins (YAML merge key draft)."""
        parts = tree if isinstance(tree, Array) else [tree]
        again = [self._again(part, source, depth) for part in reversed(parts)]
        return {key: v for part in again if isinstance(part, Object) for key, v in part.items()}

    def _alias(self, event: Any, source: Source, depth: int) -> Json:
        if event.anchor in self._open:
            hint = "Write the value out."
            self._report.add(_found(event, "SL113", "circular anchor", source, hint))
            return None
        if event.anchor not in self._anchors:
            _refuse(event, "found undefined alias")
        return self._again(self._anchors[event.anchor], source, depth)

    def _again(self, tree: Json, source: Source, depth: int) -> Json:
        """The same value at another place."""
        self.repeated += 1
        if self.repeated > self.limit:
            return None
        if not isinstance(tree, Object | Array):
            return tree
        if depth == DEEPEST:
            raise TooDeepError
        if isinstance(tree, Array):
            items = enumerate(tree)
            return Array([self._again(v, source.at(i), depth + 1) for i, v in items], source)
        pairs = tree.items()
        return Object([(k, self._again(v, source.at(k), depth + 1)) for k, v in pairs], source)


def _found(event: Any, code: str, message: str, source: Source, hint: str) -> Diagnostic:
    position = Position(event.start_mark.line + 1, event.start_mark.column + 1)
    return Diagnostic(code, Severity.ERROR, message, source, hint, position)


def _refuse(event: Any, problem: str, context: str | None = None) -> NoReturn:
    raise ComposerError(context, event.start_mark, problem, event.start_mark)


def _kind(event: Any) -> str:
    """What the tag of a scalar says, or the look of a plain one."""
    if event.tag is not None and event.tag != "!":
        return str(event.tag).removeprefix(_TAG)
    value = event.value
    if event.implicit[0]:
        for kind, pattern in _BY_FIRST.get(value[:1], ()):
            if pattern.match(value):
                return kind
    return "str"


def _scalar(event: Any) -> str | int | float | bool | None:
    value: str = event.value
    kind = _kind(event)
    if kind == "null":
        return None
    if kind == "bool":
        return value.lower() == "true"
    try:
        if kind == "int":
            return int(value)
        if kind == "float":
            return finite(value)
    except ValueError:  # `.inf`, `!!int x` or thousands of digits: the text is what was meant
        return value
    return intern(value) if len(value) < _WORD else value


def finite(text: str) -> float | str:
    """A number. Infinity has no JSON form: the text itself is what the author can have meant."""
    number = float(text)
    return number if math.isfinite(number) else text
