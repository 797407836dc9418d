"""Constant11 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt

Constant11 = TypeAliasType(
    "Constant11",
    Annotated[Union["Constant11One", "Constant11Two", rt.Unknown], rt.Tagged("\u202e")],
)


Constant11Param = TypeAliasType(
    "Constant11Param", Union["Constant11OneParam", "Constant11TwoParam"]
)


from .constant11_one import Constant11One, Constant11OneParam
from .constant11_two import Constant11Two, Constant11TwoParam
