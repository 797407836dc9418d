"""Declared11 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Declared11 = TypeAliasType(
    "Declared11",
    Annotated[
        Union["Declared11One", "Declared11Two", _unknown.UnknownByField], rt.Tagged("\u202e")
    ],
)


from .declared11_one import Declared11One
from .declared11_two import Declared11Two
