"""Place and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class Place(TypedDict):
    """Place."""

    name: NotRequired[str]

    around: NotRequired[params.PlaceAround | models.PlaceAround]
    """A place inside of a component, which refers to itself."""


from .. import models, params
