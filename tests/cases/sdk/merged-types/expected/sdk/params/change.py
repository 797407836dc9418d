"""Change and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt

ChangeMode: TypeAlias = Literal["fast", "slow", "careful"]


ChangeShape = TypeAliasType(
    "ChangeShape", Union["Round", "models.Round", "Square", "Star", "models.Star", rt.UnknownObject]
)


from .. import models
from .round import Round
from .square import Square
from .star import Star
