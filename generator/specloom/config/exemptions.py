"""The [[allow]] tables."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from specloom.config.reader import Reader
from specloom.config.values import Exemption

_EXEMPTED = {"operation": re.compile(r"[A-Z]+ /\S*\Z"), "schema": re.compile(r"\S.*\Z")}


class ExemptionReader(Reader):
    """Reads the [[allow]] tables; each names one thing, once, and gives a reason."""

    __slots__ = ()

    def exemptions(self, declared: object, variants: Sequence[str]) -> tuple[Exemption, ...]:
        """All of them; the variants are those that have a spec."""
        found: list[Exemption] = []
        for reader, table in self.tables(declared, "allow"):
            one = reader.exemption(table, reader.variant(table, variants))
            if (one.kind, one.name, one.variant) in [(o.kind, o.name, o.variant) for o in found]:
                message = f"duplicate exemption of {one.name!r}"
                reader.error(one.kind, message, "Remove one of the two.", "SL518")
            found.append(one)
        return tuple(found)

    def variant(self, table: dict[str, Any], variants: Sequence[str]) -> str:
        """The variant whose operation is exempted, if it is of one only."""
        variant = self.string(table, "variant", "")
        if variant and variant not in variants:
            hint = f"Variants with a spec: {', '.join(variants) or 'none'}."
            self.error("variant", f"undefined variant {variant!r}", hint)
        elif variant and "schema" in table:
            hint = "Leave out `variant`: types are shared by all."
            self.error("variant", "exemption of a schema of one variant", hint)
        return variant

    def exemption(self, table: dict[str, Any], variant: str) -> Exemption:
        """One table."""
        self.known(table, (*_EXEMPTED, "variant", "reason"))
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
        return Exemption(kind, name, reason, *self.place(kind), variant)
