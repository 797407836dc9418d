"""What a variant says in other words: the tables below a [[variant]]."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from specloom.config.reader import Reader
from specloom.config.values import Convert, Envelope, FieldName, Line, Placing, ValueNames, Words

WORD_KEYS = ("fields", "values", "convert", "envelopes", "place")
#: What a variant can write instead of what the base has, by name.
CONVERSIONS = (
    "base64",
    "boolean",
    "csv",
    "decimal",
    "epoch",
    "item",
    "list",
    "number",
    "rfc3339",
    "text",
)
#: Those that are told a number: times as many seconds, or as much.
_SCALES = ("epoch", "rfc3339", "scale")
#: Those that are told the keys of a pair: a list of pairs for a map, and a map for a list of them.
_PAIRS = ("map", "pairs")
_T = TypeVar("_T")
_FIELD = re.compile(r"(?P<owner>\S+)\.(?P<name>[^.\s]+)\Z")
_NAME = re.compile(r"[^.\s]+(\.[^.\s]+)*\Z")
_PARAMETER = re.compile(r"(?P<owner>\S+(?: /\S*)?) (?P<place>query|header):(?P<name>\S+)\Z")
_ARGUMENT = re.compile(r"(?P<owner>\S+(?: /\S*)?) (?P<place>query|header|path):(?P<name>\S+)\Z")
_PLACE = re.compile(r"(?P<place>query|header|body):(?P<name>\S+)\Z")
_OPERATION = re.compile(r"(?P<owner>\S+(?: /\S*)?)\Z")


class WordReader(Reader):
    """Reads the tables of one [[variant]] that say what it calls things."""

    __slots__ = ()

    def words(self, table: dict[str, Any]) -> Words:
        """All of them."""
        return Words(
            tuple(self._lines(table, "fields", self._field)),
            tuple(self._lines(table, "values", self._values)),
            tuple(self._lines(table, "convert", self._convert)),
            tuple(self._lines(table, "envelopes", self._envelope)),
            tuple(self._lines(table, "place", self._placing)),
        )

    def _lines(
        self, table: dict[str, Any], key: str, read: Callable[[str, Any], _T | None]
    ) -> Iterator[_T]:
        lines = table.get(key, {})
        if not isinstance(lines, dict):
            self.error(key, f"{key} must be a table", f"Write [variant.{key}].")
            return
        for name, value in lines.items():
            found = read(str(name), value)
            if found is not None:
                yield found

    def _line(self, key: str, match: re.Match[str]) -> Line:
        parts = match.groupdict()
        place, position = self.place(key)
        slot = parts.get("place") or ""
        return Line(key, match["owner"], parts.get("name") or "", place, position, slot)

    def _field(self, key: str, value: object) -> FieldName | None:
        match = _PARAMETER.match(key) or _FIELD.match(key)
        if not match or not isinstance(value, str) or not _NAME.match(value):
            hint = 'Write "Widget.title" = "name", or "widgets.list query:per_page" = "limit".'
            self.error(key, f"{key} is not a name for a field", hint)
            return None
        return FieldName(self._line(key, match), value)

    def _values(self, key: str, value: object) -> ValueNames | None:
        match = _ARGUMENT.match(key) or _FIELD.match(key)
        pairs = value if isinstance(value, dict) else {}
        if not match or not pairs or not all(isinstance(v, str) for v in pairs.values()):
            hint = 'Write "Widget.state" = { running = "in_progress" }.'
            self.error(key, f"{key} is not a table of values", hint)
            return None
        return ValueNames(self._line(key, match), tuple((str(k), v) for k, v in pairs.items()))

    def _convert(self, key: str, value: object) -> Convert | None:
        match = _ARGUMENT.match(key) or _FIELD.match(key)
        how = _how(value)
        if not match or not how:
            hint = f'Write "Widget.created" = "rfc3339": {", ".join(CONVERSIONS)}, or a scale.'
            self.error(key, f"{key} is not a conversion", hint)
            return None
        return Convert(self._line(key, match), how)

    def _envelope(self, key: str, value: object) -> Envelope | None:
        match = _OPERATION.match(key)
        keys = value if isinstance(value, dict) else {}
        known = set(keys) <= {"body", "response"} and all(isinstance(v, str) for v in keys.values())
        if not match or not keys or not known:
            hint = 'Write "widgets.list" = { response = "items" }.'
            self.error(key, f"{key} is not an envelope", hint)
            return None
        return Envelope(self._line(key, match), keys.get("body", ""), keys.get("response", ""))

    def _placing(self, key: str, value: object) -> Placing | None:
        match = re.match(
            r"(?P<owner>\S+(?: /\S*)?) (?P<place>query|header|body):(?P<name>\S+)\Z", key
        )
        target = _PLACE.match(value) if isinstance(value, str) else None
        if not match or not target or target["place"] == match["place"]:
            hint = 'Write "widgets.list header:X-Org" = "query:org".'
            self.error(key, f"{key} is not an argument in another place", hint)
            return None
        return Placing(self._line(key, match), target["place"], target["name"])


def _how(value: object) -> str:
    """A conversion by its name, which a number or the keys of a pair can follow; else nothing."""
    if isinstance(value, str):
        return value if value in CONVERSIONS else ""
    if not isinstance(value, dict) or len(value) != 1:
        return ""
    ((name, more),) = value.items()
    number = isinstance(more, int | float) and not isinstance(more, bool) and more
    if name in _SCALES and number:
        return f"{name} {more}"
    keys = more if isinstance(more, list) else []
    named = all(isinstance(key, str) and key and " " not in key for key in keys)
    return " ".join((name, *keys)) if name in _PAIRS and named and len(keys) == len(_PAIRS) else ""
