"""Shelf and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


class Shelf(TypedDict):
    """The kind `Shelf`."""

    kind: Literal["Shelf"]

    name: NotRequired[str]
