"""The [[keep]] tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from specloom.config.reader import Reader
from specloom.config.values import Keep

_KEYS = ("variant", "at", "reason")


class KeepReader(Reader):
    """Reads the [[keep]] tables; each names one place of one variant, and gives a reason."""

    __slots__ = ()

    def keeps(self, listed: object, variants: Sequence[str]) -> tuple[Keep, ...]:
        """All of them; the first of the variants is the base."""
        return tuple(
            reader.keep(table, variants[1:]) for reader, table in self.tables(listed, "keep")
        )

    def keep(self, table: dict[str, Any], variants: Sequence[str]) -> Keep:
        """One table."""
        self.known(table, _KEYS)
        variant = self.string(table, "variant")
        if variant and variant not in variants:
            hint = f"Variants beside the base: {', '.join(variants) or 'none'}."
            self.error("variant", f"undefined variant {variant!r}", hint)
        at = self.string(table, "at")
        if not self.free_text(table, "reason", "").strip():
            hint = 'Write reason = "…" for the next reader.'
            self.error("keep", f"rule switched off at {at!r} without a reason", hint)
        return Keep(variant, at, *self.place("at"))
