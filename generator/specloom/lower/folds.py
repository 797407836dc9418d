"""How streams make up their final objects, as entries of the tables."""

from __future__ import annotations

from specloom.api.folding import Fold
from specloom.api.model import Operation
from specloom.lower.directions import Types
from specloom.plan.annotations import Name
from specloom.plan.expressions import Call, Expression, Items
from specloom.plan.literals import Literal, Value

_FOLD = Name("runtime", "Fold")


def settings(operation: Operation, types: Types) -> list[tuple[str, Expression]]:
    """What the table of operations says of the final object."""
    folds = tuple(_fold(fold, types) for fold in operation.folds)
    return [("folds", Items(folds))] if folds else []


def _fold(fold: Fold, types: Types) -> Call:
    keywords: dict[str, Value] = {
        "at": fold.at,
        "chunk": types.names[fold.chunk] if fold.chunk else "",
        "deltas": dict(fold.deltas),
        "whole": fold.whole,
        "lists": fold.lists,
        "bare": fold.bare,
        "constants": dict(fold.constants),
    }
    written = [(key, Literal(value)) for key, value in keywords.items() if value]
    return Call(_FOLD, (Literal(types.names[fold.type]),), tuple(written))
