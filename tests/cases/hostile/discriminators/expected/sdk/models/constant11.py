"""Constant11 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Constant11 = TypeAliasType(
    "Constant11",
    Annotated[
        Union["Constant11One", "Constant11Two", _unknown.UnknownByField], rt.Tagged("\u202e")
    ],
)


from .constant11_one import Constant11One
from .constant11_two import Constant11Two
