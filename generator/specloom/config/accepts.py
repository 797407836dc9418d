"""The [[accept]] tables: changes that somebody has decided to live with."""

from __future__ import annotations

import re
from typing import Any

from specloom.config.reader import Reader
from specloom.config.values import Accepted

_KEYS = ("id", "reason")
_HINT = 'Write id = "…" as `specloom diff --format json` has it: "method-removed:notes.list".'
_ID = re.compile(r"[^\s:]+(?::[^\s:]+)?:\S.*\Z")


class AcceptReader(Reader):
    """Reads the [[accept]] tables; each names one change, once, and gives a reason."""

    __slots__ = ()

    def accepts(self, declared: object) -> tuple[Accepted, ...]:
        """All of them."""
        found: list[Accepted] = []
        for reader, table in self.tables(declared, "accept"):
            one = reader.accepted(table)
            if one.id and one.id in [other.id for other in found]:
                message = f"duplicate acceptance of {one.id!r}"
                reader.error("id", message, "Remove one of the two.", "SL545")
            found.append(one)
        return tuple(found)

    def accepted(self, table: dict[str, Any]) -> Accepted:
        """One table."""
        self.known(table, _KEYS)
        if "id" not in table:
            self.error("accept", "an acceptance must name a change", _HINT)
        name = self.string(table, "id", "").strip()
        if name and not _ID.match(name):
            self.error("id", f"{name!r} is no id of a change", _HINT)
        reason = self.free_text(table, "reason", "").strip()
        if not reason:
            hint = 'Write reason = "…" for the next reader.'
            key = next((key for key in ("reason", "id") if key in table), "accept")
            self.error(key, f"acceptance of {name!r} without a reason", hint, "SL544")
        return Accepted(name, reason, *self.place("id" if "id" in table else "accept"))
