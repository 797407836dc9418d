"""Constant6 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Constant6 = TypeAliasType(
    "Constant6",
    Annotated[Union["Constant6One", "Constant6Two", _unknown.UnknownByA], rt.Tagged("a\\")],
)


from .constant6_one import Constant6One
from .constant6_two import Constant6Two
