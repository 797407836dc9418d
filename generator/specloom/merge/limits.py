"""The limits of two variants' values, each of which keeps its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from specloom.api.types import Limits, List, Map, OwnLimits, Primitive


def primitive(
    left: Primitive, right: Primitive, ours: Iterable[str], their: str
) -> Primitive | None:
    """One scalar type for both, if there is one that takes the values of each."""
    own = own_limits(left, right, ours, their)
    if left.name == right.name:
        return replace(left, format=left.format or right.format, own=own)
    if {left.name, right.name} == {"integer", "number"}:
        return replace(left if left.name == "number" else right, own=own)
    return None


def own_limits(
    left: Primitive | List | Map, right: Primitive | List | Map, ours: Iterable[str], their: str
) -> OwnLimits:
    """The limits of each variant, unless they are those of all."""
    both = dict.fromkeys(ours, _limits(left)) | dict(left.own) | {their: _limits(right)}
    return tuple(both.items()) if len(set(both.values())) > 1 else ()


def _limits(kind: Primitive | List | Map) -> Limits:
    form = kind.format if isinstance(kind, Primitive) else ""
    return (*kind.limits, *([("format", form)] if form else []))
