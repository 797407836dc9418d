"""Declared5 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Declared5 = TypeAliasType(
    "Declared5",
    Annotated[Union["Declared5One", "Declared5Two", _unknown.UnknownByAB], rt.Tagged("a\x00b")],
)


from .declared5_one import Declared5One
from .declared5_two import Declared5Two
