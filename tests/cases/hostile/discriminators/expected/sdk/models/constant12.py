"""Constant12 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Constant12 = TypeAliasType(
    "Constant12",
    Annotated[Union["Constant12One", "Constant12Two", _unknown.UnknownByClass], rt.Tagged("class")],
)


from .constant12_one import Constant12One
from .constant12_two import Constant12Two
