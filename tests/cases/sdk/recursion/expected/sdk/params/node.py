"""Node and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from typing_extensions import NotRequired, TypedDict


class Node(TypedDict):
    """Node."""

    name: str

    parent: NotRequired[params.Edge | models.Edge]

    children: NotRequired[Iterable[params.Node | models.Node]]

    index: NotRequired[Mapping[str, params.Node | models.Node]]

    value: NotRequired[params.Json]
    """Any JSON, by a list of itself."""


from .. import models, params
