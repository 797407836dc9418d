"""The [[allow]] tables."""

from __future__ import annotations

import re
from typing import Any

from specloom.config.reader import Reader
from specloom.config.values import Exemption

_EXEMPTED = {"operation": re.compile(r"[A-Z]+ /\S*\Z"), "schema": re.compile(r"\S.*\Z")}


class ExemptionReader(Reader):
    """Reads the [[allow]] tables; each names one thing, once, and gives a reason."""

    __slots__ = ()

    def exemptions(self, declared: object) -> tuple[Exemption, ...]:
        """All of them."""
        found: list[Exemption] = []
        for reader, table in self.tables(declared, "allow"):
            found.append(reader.exemption(table, found))
        return tuple(found)

    def exemption(self, table: dict[str, Any], others: list[Exemption]) -> Exemption:
        """One table."""
        self.known(table, (*_EXEMPTED, "reason"))
        kinds = [kind for kind in _EXEMPTED if kind in table]
        kind = kinds[0] if kinds else "operation"
        name = self.free_text(table, kind, "")
        if len(kinds) != 1 or not _EXEMPTED[kind].match(name):
            hint = 'Write operation = "POST /notes", or schema = "Note".'
            key = kind if kinds else "allow"
            self.error(key, "an exemption must name one operation or one schema", hint)
        reason = self.free_text(table, "reason", "").strip()
        if not reason:
            hint = 'Write reason = "…" for the next reader.'
            key = "reason" if "reason" in table else kind
            self.error(key, f"exemption of {name!r} without a reason", hint, "SL517")
        if (kind, name) in [(other.kind, other.name) for other in others]:
            self.error(kind, f"duplicate exemption of {name!r}", "Remove one of the two.", "SL518")
        return Exemption(kind, name, reason, *self.place(kind))
