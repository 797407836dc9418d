"""Constant10 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Constant10 = TypeAliasType(
    "Constant10",
    Annotated[
        Union["Constant10One", "Constant10Two", _unknown.UnknownByField1], rt.Tagged("{{ 1 }}")
    ],
)


from .constant10_one import Constant10One
from .constant10_two import Constant10Two
