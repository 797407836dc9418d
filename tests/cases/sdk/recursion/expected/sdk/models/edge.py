"""Edge and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class Edge(rt.Model):
    """Edge."""

    from_: Node | None = Field(None, alias="from")

    to: Node | None = None


EdgeParam = TypedDict(
    "EdgeParam",
    {
        "from": NotRequired["NodeParam"],
        "to": NotRequired[Union["NodeParam", None]],
    },
)


from .node import Node, NodeParam
