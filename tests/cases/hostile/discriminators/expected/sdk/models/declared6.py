"""Declared6 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Declared6 = TypeAliasType(
    "Declared6",
    Annotated[Union["Declared6One", "Declared6Two", _unknown.UnknownByA], rt.Tagged("a\\")],
)


from .declared6_one import Declared6One
from .declared6_two import Declared6Two
