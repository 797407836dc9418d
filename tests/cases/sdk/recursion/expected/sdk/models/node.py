"""Node and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class Node(rt.Model):
    """Node."""

    name: str

    parent: Edge | None = None

    children: list[Node] | None = None

    index: dict[str, Node] | None = None

    value: Json | None = None
    """Any JSON, by a list of itself."""


class NodeParam(TypedDict):
    """Node."""

    name: str

    parent: NotRequired[EdgeParam]

    children: NotRequired[list[NodeParam]]

    index: NotRequired[dict[str, NodeParam]]

    value: NotRequired[JsonParam]
    """Any JSON, by a list of itself."""


from .edge import Edge, EdgeParam
from .json import Json, JsonParam
