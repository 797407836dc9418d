"""Constant4 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Constant4 = TypeAliasType(
    "Constant4",
    Annotated[Union["Constant4One", "Constant4Two", _unknown.UnknownByAB], rt.Tagged("a\nb")],
)


from .constant4_one import Constant4One
from .constant4_two import Constant4Two
