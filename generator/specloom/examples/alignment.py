"""Puts what the base has in one place of a request where a variant has it, and takes bodies out of envelopes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from specloom.api.model import Envelope, Placed

#: By place of a request, the example in it; of parameters it is a mapping.
Places = dict[str, Any]


def placed(places: Places, moved: Iterable[Placed]) -> None:
    """Put each argument where the variant has it."""
    for one in moved:
        holder = places.get(one.place)
        if isinstance(holder, dict) and one.name in holder:
            value = holder.pop(one.name)
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
