"""Tables of TOML, and where their keys are in the text."""

from __future__ import annotations

import difflib
import keyword
import re
from dataclasses import dataclass, replace
from typing import Any, Self

from specloom.diagnostics import Diagnostic, Position, Report, Severity, Source

_IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_]*\Z")


@dataclass(frozen=True, slots=True)
class Reader:
    """Typed getters for one table. Each gives a usable value and reports what was not."""

    text: str
    source: Source
    report: Report
    start: int = 0  # where the table at hand begins: keys are looked for from there
    end: int | None = None  # where the next one of its kind begins

    def tables(self, declared: object, key: str) -> list[tuple[Self, dict[str, Any]]]:
        """The tables of an array, each with a reader that looks for keys from its head on."""
        listed = declared if isinstance(declared, list) else []
        found = [entry for entry in listed if isinstance(entry, dict)]
        if not isinstance(declared, list) or len(found) < len(listed):
            self.error(key, f"{key} must be a list of tables", f"Write [[{key}]].")
        head = re.compile(rf"^\s*\[\[(?:tool\.specloom\.)?{key}\]\]", re.MULTILINE)
        heads = [one.start() for one in head.finditer(self.text)]
        return [(self.within(heads, at, len(found)), table) for at, table in enumerate(found)]

    def within(self, heads: list[int], at: int, many: int) -> Self:
        """What reads one of several tables, if the text has as many heads."""
        if len(heads) != many:
            return self
        return replace(self, start=heads[at], end=[*heads[1:], self.end][at])

    def pairs(self, table: dict[str, Any], key: str) -> dict[str, str]:
        """A table of strings inside of a table."""
        found = table.get(key, {})
        if not isinstance(found, dict) or not all(isinstance(v, str) for v in found.values()):
            self.error(key, f"{key} must be a table of strings", f'Write {key} = {{ "…" = "…" }}.')
            return {}
        return found

    def table(self, table: dict[str, Any], key: str) -> dict[str, Any]:
        """A table that has to be there."""
        found = table.get(key)
        if not isinstance(found, dict):
            self.error(key, f"no [{key}] table", f"Add [{key}].", "SL515")
            return {}
        return found

    def free_text(self, table: dict[str, Any], key: str, default: str | None = None) -> str:
        """A string, which may be empty; needed unless there is a default."""
        value = table.get(key, default)
        if not isinstance(value, str):
            # What is absent is missing in the table, whatever has the name further down.
            place = None if key in table else (self.source, self._head())
            self.error(key, f"{key} must be a string", f'Write {key} = "…".', place=place)
            return ""
        return value

    def string(self, table: dict[str, Any], key: str, default: str | None = None) -> str:
        """A string that says something; needed unless there is a default."""
        value = self.free_text(table, key, default)
        given = isinstance(table.get(key), str)
        return "" if given and not self.filled(key, value) else value

    def choice(self, table: dict[str, Any], key: str, allowed: tuple[str, ...]) -> str:
        """One of a few words; without any the first."""
        value = self.free_text(table, key, allowed[0])
        if isinstance(table.get(key), str) and value not in allowed:
            listed = " or ".join(f'"{word}"' for word in allowed)
            hint = f"Write {key} = {listed}, or leave it out."
            self.error(key, f"{key} must be {listed}, not {value!r}", hint)
        return value

    def filled(self, key: str, value: str) -> bool:
        """Whether a value is more than blanks, and a text that files can be named by."""
        if not value.strip():
            self.error(key, f"{key} is empty", f'Write {key} = "…".')
        elif not value.isprintable():
            hint = "Write it without control characters."
            self.error(key, f"{key} = {value!r} has a control character", hint)
        return bool(value.strip()) and value.isprintable()

    def identifier(self, table: dict[str, Any], key: str, default: str | None = None) -> str:
        """A string that can be a name in Python."""
        value = self.free_text(table, key, default)
        if key in table and not value.strip():
            return self.string(table, key)
        if value and (not _IDENTIFIER.match(value) or keyword.iskeyword(value)):
            hint = "Write letters, digits and underscores, a letter first."
            self.error(key, f"{key} = {value!r} is not a Python name", hint)
        return value

    def known(self, table: dict[str, Any], keys: tuple[str, ...]) -> None:
        """Report keys that nobody reads, with the nearest one that is read."""
        for key in table:
            if key not in keys:
                near = difflib.get_close_matches(key, keys, n=1)
                meant = f" (did you mean {near[0]!r}?)" if near else ""
                hint = f"Known keys: {', '.join(keys)}."
                self.error(key, f"unknown key {key!r}{meant}", hint, "SL502")

    def error(
        self,
        key: str,
        message: str,
        hint: str,
        code: str = "SL501",
        place: tuple[Source, Position] | None = None,
    ) -> None:
        """Report what is wrong with the value of a key."""
        source, position = place or self.place(key)
        self.report.add(Diagnostic(code, Severity.ERROR, message, source, hint, position))

    def place(self, key: str) -> tuple[Source, Position]:
        """Where a key is, or the table that should have it."""
        own_line = rf"^\s*(?:\[+\s*(?:\w+\.)*)?\"?({re.escape(key)})\"?\s*[=\].]"
        inside = rf"[{{,]\s*\"?({re.escape(key)})\"?\s*="
        patterns = (re.compile(own_line, re.MULTILINE), re.compile(inside))
        end = len(self.text) if self.end is None else self.end
        found = next((m for p in patterns if (m := p.search(self.text, self.start, end))), None)
        return self.source, self._position(found.start(1)) if found else self._head()

    def _head(self) -> Position:
        """Where the table begins, blank lines aside."""
        blank = len(self.text) - len(self.text[self.start :].lstrip())
        return self._position(blank if self.start else 0)

    def _position(self, offset: int) -> Position:
        before = self.text[:offset]
        return Position(before.count("\n") + 1, len(before) - before.rfind("\n"))
