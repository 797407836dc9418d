"""PlaceAround and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import NotRequired, TypedDict


class PlaceAround(TypedDict):
    """A place inside of a component, which refers to itself."""

    near: NotRequired[Iterable[params.PlaceAround | models.PlaceAround]]


from .. import models, params
