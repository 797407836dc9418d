"""Shape and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .._runtime import models as rt

Shape = TypeAliasType(
    "Shape",
    """Annotated[
    One
    | Two
    | rt.Unknown,
    rt.Tagged('a"b'),
]""",
)


ShapeParam = TypeAliasType("ShapeParam", "OneParam | TwoParam")


from .one import One, OneParam
from .two import Two, TwoParam
