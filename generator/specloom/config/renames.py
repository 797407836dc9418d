"""The table [rename], with [rename.types] in it."""

from __future__ import annotations

import keyword
import re
from typing import Any

from specloom.config.reader import Reader
from specloom.config.values import Rename

_PART = "[a-z][a-z0-9]*(?:_[a-z0-9]+)*"
_DOTTED = re.compile(rf"{_PART}(?:\.{_PART})*\Z")
_PREFIX = re.compile(rf"(?:{_PART}\.)*\*\Z")
_ROUTE = re.compile(r"[A-Z]+ /\S*\Z")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*\Z")
_KEYS = ("to", "alias")


class RenameReader(Reader):
    """Reads other names for operations and for types."""

    __slots__ = ()

    def renames(self, table: object) -> tuple[tuple[Rename, ...], tuple[Rename, ...]]:
        """Those of operations, and those of types."""
        if not isinstance(table, dict):
            self.error("rename", "rename must be a table", 'Write [rename], then "old" = "new".')
            return (), ()
        types = table.get("types")
        if not isinstance(types, dict) or types.keys() & set(_KEYS):
            types = {}
        operations = {old: declared for old, declared in table.items() if declared is not types}
        return (
            tuple(self._operation(str(old), declared) for old, declared in operations.items()),
            tuple(self._type(str(old), declared) for old, declared in types.items()),
        )

    def _operation(self, old: str, declared: object) -> Rename:
        entry = self._entry(declared)
        new, alias = entry.get("to", old), entry.get("alias", False)
        wanted = _PREFIX if old.endswith("*") and " " not in old else _DOTTED
        names = [name for name in (new, alias) if name != old and not isinstance(name, bool)]
        if not wanted.match(old) and not _ROUTE.match(old):
            names.append(old)
        for name in names:
            if not isinstance(name, str) or not wanted.match(name):
                hint = 'Write "a.b" = "c.d", "a.*" = "c.d.*", or { to = "c.d", alias = true }.'
                self.error(old, f"{name!r} is not the name of an operation", hint)
        kept = old if alias is True else alias
        return Rename(old, str(new), kept if isinstance(kept, str) else "", *self.place(old))

    def _type(self, old: str, declared: object) -> Rename:
        entry = self._entry(declared)
        new, alias = entry.get("to", old), entry.get("alias", False)
        for name in (new, old if isinstance(alias, bool) else alias):
            fine = isinstance(name, str) and _CLASS.match(name) and not keyword.iskeyword(name)
            if not fine:
                hint = 'Write "OldName" = "NewName", or { to = "NewName", alias = true }.'
                self.error(old, f"{name!r} is not the name of a class", hint)
        kept = old if alias is True else alias
        return Rename(old, str(new), kept if isinstance(kept, str) else "", *self.place(old))

    def _entry(self, declared: object) -> dict[str, Any]:
        entry: dict[str, Any] = declared if isinstance(declared, dict) else {"to": declared}
        self.known(entry, _KEYS)
        return entry
