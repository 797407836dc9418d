"""and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class Model(TypedDict):
    """ """

    x: NotRequired[str]


class Model2(TypedDict):
    """名前."""

    x: NotRequired[str]
