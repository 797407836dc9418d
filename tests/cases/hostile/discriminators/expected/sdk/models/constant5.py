"""Constant5 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Constant5 = TypeAliasType(
    "Constant5",
    Annotated[Union["Constant5One", "Constant5Two", _unknown.UnknownByAB], rt.Tagged("a\x00b")],
)


from .constant5_one import Constant5One
from .constant5_two import Constant5Two
