"""Json and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from typing_extensions import TypeAliasType

from .._runtime import models as rt

Json = TypeAliasType(
    "Json",
    """Annotated[
    str
    | list[Json]
    | Edge
    | Node
    | rt.Unknown,
    rt.Shaped(),
]""",
)


JsonParam = TypeAliasType(
    "JsonParam", "str | Iterable[JsonParam | rt.Model] | EdgeParam | NodeParam"
)


from .edge import Edge, EdgeParam
from .node import Node, NodeParam
