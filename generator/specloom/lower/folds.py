"""How streams make up their final objects, as tables that operations share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from specloom.api.folding import Fold
from specloom.api.model import Api, Operation
from specloom.lower import identifiers
from specloom.lower.directions import Types
from specloom.plan.annotations import Name
from specloom.plan.expressions import Call, Expression, Items
from specloom.plan.literals import Literal, Value
from specloom.plan.nodes import FoldTable

_FOLD = Name("runtime", "Fold")


@dataclass(frozen=True, slots=True)
class FoldLowering:
    """Lowers what events add up to; `names` has the constant of each such table."""

    types: Types
    names: Mapping[tuple[Fold, ...], str]

    @classmethod
    def of(cls, api: Api, types: Types) -> FoldLowering:
        """The lowering of an API: a table is called like the object that its events give."""
        names: dict[tuple[Fold, ...], str] = {}
        for operation in api.operations:
            if operation.folds and operation.folds not in names:
                wanted = identifiers.constant(types.names[operation.folds[0].type])
                taken = wanted in names.values()
                own = identifiers.constant(operation.name) if taken else wanted
                names[operation.folds] = identifiers.unique(own, names.values())
        return cls(types, names)

    def settings(self, operation: Operation) -> list[tuple[str, Expression]]:
        """What the table of operations says of the final object."""
        if not operation.folds:
            return []
        return [("folds", Name("_folds", self.names[operation.folds]))]

    def tables(self) -> tuple[FoldTable, ...]:
        """Every table, by name."""
        tables = (
            FoldTable(name, Items(tuple(self._fold(fold) for fold in found)))
            for found, name in self.names.items()
        )
        return tuple(sorted(tables, key=lambda table: table.name))

    def _fold(self, fold: Fold) -> Call:
        keywords: dict[str, Value] = {
            "at": fold.at,
            "chunk": self.types.names[fold.chunk] if fold.chunk else "",
            "deltas": dict(fold.deltas),
            "whole": fold.whole,
            "lists": fold.lists,
            "bare": fold.bare,
            "constants": dict(fold.constants),
        }
        written = [(key, Literal(value)) for key, value in keywords.items() if value]
        return Call(_FOLD, (Literal(self.types.names[fold.type]),), tuple(written))
