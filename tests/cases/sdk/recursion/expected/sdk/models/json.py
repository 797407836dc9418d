"""Json and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt

Json = TypeAliasType(
    "Json", Annotated[Union[str, "list[Json]", "Edge", "Node", rt.UnknownObject], rt.Shaped()]
)


from .edge import Edge
from .node import Node
