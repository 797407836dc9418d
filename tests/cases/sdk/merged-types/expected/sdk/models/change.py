"""Change and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from typing_extensions import TypeAliasType

ChangeMode: TypeAlias = Literal["fast", "slow", "careful"]


ChangeShapeParam = TypeAliasType(
    "ChangeShapeParam", Union["RoundParam", "SquareParam", "StarParam"]
)


from .round import RoundParam
from .square import SquareParam
from .star import StarParam
