"""JSON values of a spec as data that does not change."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.api.types import Pairs, Value
from specloom.read.document import Json


def constant(value: Json) -> Value:
    """A JSON value of the spec as immutable data."""
    if isinstance(value, Mapping):
        return Pairs(tuple((str(key), constant(child)) for key, child in value.items()))
    if isinstance(value, list):
        return tuple(constant(child) for child in value)
    return value
