"""Constant8 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Constant8 = TypeAliasType(
    "Constant8",
    Annotated[Union["Constant8One", "Constant8Two", _unknown.UnknownByField], rt.Tagged("]")],
)


from .constant8_one import Constant8One
from .constant8_two import Constant8Two
