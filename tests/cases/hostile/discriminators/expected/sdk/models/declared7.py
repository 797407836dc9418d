"""Declared7 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Declared7 = TypeAliasType(
    "Declared7",
    Annotated[Union["Declared7One", "Declared7Two", _unknown.UnknownByField], rt.Tagged("'\"")],
)


from .declared7_one import Declared7One
from .declared7_two import Declared7Two
