"""Json and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Union

from typing_extensions import TypeAliasType

Json = TypeAliasType("Json", Union[str, "Iterable[Json]", "Edge", "Node", "models.Json"])


from .. import models
from .edge import Edge
from .node import Node
