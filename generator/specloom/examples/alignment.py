"""Puts what the base has in one place of a request where a variant has it, and takes bodies out of envelopes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from specloom.api.model import Envelope, Operation, OperationUse
from specloom.wire.routes import placed_key

#: By place of a request, the example in it; of parameters it is a mapping.
Places = dict[str, Any]


def placed(places: Places, operation: Operation, use: OperationUse) -> None:
    """Put each argument where a variant has it."""
    for one in use.placed:
        holder, key = places.get(one.place), placed_key(operation, use.variant, one)
        if isinstance(holder, dict) and key in holder:
            value = holder.pop(key)
            if not holder:
                places.pop(one.place)
            places.setdefault(one.own_place, {})[one.own_name] = value


def rewrapped(value: Any, place: str, envelopes: Iterable[Envelope]) -> Any:
    """A body or a response as the variant wraps it, without what the base has around it."""
    for one in envelopes:
        if one.place == place:
            if one.key and isinstance(value, dict):
                value = value.get(one.key, value)
            value = {one.own_key: value} if one.own_key else value
    return value
