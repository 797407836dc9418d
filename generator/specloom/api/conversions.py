"""Which conversion of the configuration two types make likely."""

from __future__ import annotations

from specloom.api.types import Enum, List, Map, Object, Primitive, Type

_NUMBERS = ("integer", "number")
# By what the base has and what the variant has.
_LIKELY = {
    ("number", "time"): "rfc3339",
    ("time", "number"): "epoch",
    ("number", "string"): "decimal",
    ("string", "number"): "number",
    ("list", "string"): "csv",
    ("boolean", "string"): "text",
    ("string", "boolean"): "boolean",
    ("bytes", "string"): "base64",
}


def likely(mine: Type, other: Type) -> str:
    """The conversion of one resolved type to another, if they may be one value; else nothing."""
    return _LIKELY.get((_kind(mine), _kind(other)), "")


def _kind(kind: Type) -> str:
    if isinstance(kind, Primitive):
        if kind.name in _NUMBERS:
            return "number"
        return "time" if kind.format == "date-time" else kind.name
    return {List: "list", Map: "map", Object: "object", Enum: "enumeration"}.get(type(kind), "")
