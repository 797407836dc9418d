"""How pages follow, as [variant.pages] says it."""

from __future__ import annotations

import re
from typing import Any

from specloom.config.reader import Reader
from specloom.config.values import Line, PageLine

PAGES = "pages"
_ASKS = ("ask", "page", "offset")
_KEYS = ("items", "next", "more", "first", *_ASKS)
_OPERATION = re.compile(r"\*|[^\s*]+\Z")
_HINT = (
    'Write "*" = { next = "nextLink" }, "widgets.list" = { ask = "query:cursor", next = "meta.next" }, '
    '{ page = "query:page", first = 1 }, { offset = "query:skip" }, or false.'
)


class PageReader(Reader):
    """Reads the table of one [[variant]] that says how its pages follow."""

    __slots__ = ()

    def pages(self, table: dict[str, Any]) -> tuple[PageLine, ...]:
        """Its lines."""
        lines = table.get(PAGES, {})
        if not isinstance(lines, dict):
            self.error(PAGES, "pages must be a table", "Write [variant.pages].")
            return ()
        found = (self._line(str(name), value) for name, value in lines.items())
        return tuple(line for line in found if line is not None)

    def _line(self, key: str, value: object) -> PageLine | None:
        given = value if isinstance(value, dict) else {}
        texts = {name: text for name, text in given.items() if name != "first"}
        first = given.get("first", 0)
        # A link has no argument, anything else has one.
        asks = [name for name in _ASKS if name in given]
        fits = len(asks) <= 1 and ("next" in given or asks in (["page"], ["offset"]))
        right = (
            set(given) <= set(_KEYS)
            and all(isinstance(text, str) and text for text in texts.values())
            and isinstance(first, int)
            and (value is False or fits)
        )
        if not right or not _OPERATION.match(key):
            self.error(key, f"{key} does not say how pages follow", _HINT)
            return None
        place, position = self.place(key)
        line = Line(key, key, "", place, position)
        return PageLine(
            line,
            tuple(filter(None, given.get("items", "").split("."))),
            given.get("next", ""),
            asks[0] if asks else "",
            given.get(asks[0], "") if asks else "",
            tuple(filter(None, given.get("more", "").split("."))),
            first,
            off=value is False,
        )
