"""The [[poll]] tables: calls whose result is read again until it is final."""

from __future__ import annotations

import re
from typing import Any

from specloom.config.reader import Reader
from specloom.config.values import Poll, PollValue
from specloom.diagnostics import Position, Source

_KEYS = ("start", "read", "field", "pending", "header", "interval", "arguments")
_PATTERN = re.compile(r"(?:[^\s.*]+\.)*(?:[^\s.*]+|\*)\Z")
_NAME = re.compile(r"[^\s.*]+(?:\.[^\s.*]+)*\Z")
_SOURCE = re.compile(r"(?:path:[^\s:]+|[^\s.:*]+(?:\.[^\s.:*]+)*)\Z")
_HEADER = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+\Z")  # RFC 9110 §5.1


class PollReader(Reader):
    """Reads the [[poll]] tables."""

    __slots__ = ()

    def polls(self, listed: object) -> tuple[Poll, ...]:
        """All of them."""
        return tuple(reader.poll(table) for reader, table in self.tables(listed, "poll"))

    def poll(self, table: dict[str, Any]) -> Poll:
        """One table."""
        self.known(table, _KEYS)
        start, pending = self._start(table), self._pending(table)
        read, field = self._dotted(table, "read"), self._dotted(table, "field")
        header = self.string(table, "header", "")
        if header and not _HEADER.match(header):
            hint = 'Write header = "retry-after".'
            self.error("header", f"{header!r} is not the name of a header", hint)
        sources = self.pairs(table, "arguments")
        for name, source in sources.items():
            if not _SOURCE.match(source):
                hint = (
                    f'Write arguments = {{ {name} = "id" }}, a field of the result, or "path:name".'
                )
                self.error(name, f"{source!r} is neither a field nor an argument", hint)
        places = (
            *((key, self.place(key)) for key in ("read", "field", "header", *sources)),
            *((text, self._at(text, "start")) for text in start),
            *((text, self._at(text, "pending")) for text in pending if isinstance(text, str)),
            *((key, self.place(key)) for key in ("start", "pending")),
        )
        return Poll(
            *(start, read, tuple(field.split(".")), pending),
            *(header, self._interval(table), tuple(sources.items()), places),
        )

    def _start(self, table: dict[str, Any]) -> tuple[str, ...]:
        listed: Any = table.get("start")
        named = isinstance(listed, list) and bool(listed)
        if named and all(isinstance(one, str) and _PATTERN.match(one) for one in listed):
            return tuple(dict.fromkeys(listed))
        hint = 'Write start = ["jobs.create"], as the SDK calls it, or "jobs.*".'
        self.error("start" if "start" in table else "poll", "start must be a list of calls", hint)
        return ()

    def _pending(self, table: dict[str, Any]) -> tuple[PollValue, ...]:
        listed: Any = table.get("pending")
        given = isinstance(listed, list) and bool(listed)
        if given and all(isinstance(one, str | int | bool) for one in listed):
            return tuple(listed)
        hint = 'Write pending = ["queued", "running"], or [false].'
        key = "pending" if "pending" in table else "poll"
        self.error(key, "pending must be a list of values", hint)
        return ()

    def _dotted(self, table: dict[str, Any], key: str) -> str:
        value = self.string(table, key)
        if value and not _NAME.match(value):
            hint = 'Write read = "jobs.retrieve", and field = "status".'
            self.error(key, f"{key} = {value!r} is not a name", hint)
        return value

    def _interval(self, table: dict[str, Any]) -> float:
        value = table.get("interval", 1.0)
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if not number or not 0 < value <= 3600:  # noqa: PLR2004  # an hour is no polling
            self.error("interval", "interval must be seconds, up to 3600", "Write interval = 2.5.")
            return 1.0
        return float(value)

    def _at(self, text: str, key: str) -> tuple[Source, Position]:
        """Where a text is in a list, or else the list."""
        listed = re.compile(
            rf"^\s*{key}\s*=\s*\[[^\]]*?[\"']({re.escape(text)})[\"']", re.MULTILINE
        )
        if not (found := listed.search(self.text, self.start)):
            return self.place(key)
        before = self.text[: found.start(1)]
        return self.source, Position(before.count("\n") + 1, len(before) - before.rfind("\n"))
