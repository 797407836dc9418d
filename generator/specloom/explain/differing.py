"""Where the variants differ in one thing, in the words of `specloom variants`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from specloom.api.model import Api, Definition, Operation
from specloom.comparison.decisions import Decisions
from specloom.comparison.places import Places, find_places
from specloom.comparison.rows import ABSENT, NOTHING, Row
from specloom.comparison.variants import operation_rows, type_rows
from specloom.comparison.variants_text import does

_INSIDE = (".", "[", "=")


@dataclass
class Differing:
    """The differences of an API, looked up by what they are of."""

    api: Api

    @cached_property
    def _places(self) -> Places:
        return find_places(self.api)

    @cached_property
    def _decisions(self) -> Decisions:
        return Decisions.of(self.api)

    def of_operation(self, operation: Operation) -> list[Row]:
        """Those of an operation; one variant has none."""
        if len(operation.variants) == 1:
            return []
        return operation_rows(self.api, self._places, self._decisions, operation)

    def of_type(self, definition: Definition) -> list[Row]:
        """Those of a type; one variant has none."""
        if len(definition.variants) == 1:
            return []
        return type_rows(self._places, self._decisions, definition)


def at(found: Iterable[Row], address: str) -> tuple[list[Row], int]:
    """Those in just one place, and how many are inside of it."""
    own = [row for row in found if row.address == address]
    inside = [row for row in found if row.address.startswith(tuple(address + c for c in _INSIDE))]
    values = [row for row in inside if row.address.startswith(f"{address}=")]
    return [*own, *values], len(inside) - len(values)


def near(found: Iterable[Row], depth: int) -> tuple[list[Row], int]:
    """Those that are not deeper than so many steps and need something, and how many others there are."""
    rows = list(found)
    seen = [row for row in rows if any(one.does != NOTHING for one in row.actions)]
    own = [row for row in seen if " /" in row.address or _steps(row.address) <= depth]
    return own, len(rows) - len(own)


def _steps(address: str) -> int:
    return 1 + address.replace(".{", "[").count(".") + address.count("[")


def text(row: Row) -> str:
    """One difference on a line."""
    by_words: dict[str, list[str]] = {}
    for variant, words in row.says:
        by_words.setdefault("does not have it" if words == ABSENT else words, []).append(variant)
    says = "; ".join(f"{', '.join(names)}: {words}" for words, names in by_words.items())
    done = does(row.actions)
    return f"{row.address} ({row.kind}): {says}" + (f" -> {done}" if done else "")
