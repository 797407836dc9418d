"""PlacesName and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class PlacesName(TypedDict):
    """Where something is."""

    street: NotRequired[str]
