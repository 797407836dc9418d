"""Json and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from .._runtime.models import Model

Json = TypeAliasType(
    "Json", Annotated[Union[str, "list[Json]", "Edge", "Node", rt.Unknown], rt.Shaped()]
)


JsonParam = TypeAliasType(
    "JsonParam", Union[str, "Iterable[JsonParam | Model]", "EdgeParam", "NodeParam"]
)


from .edge import Edge, EdgeParam
from .node import Node, NodeParam
