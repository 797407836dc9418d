"""Declared12 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Declared12 = TypeAliasType(
    "Declared12",
    Annotated[Union["Declared12One", "Declared12Two", _unknown.UnknownByClass], rt.Tagged("class")],
)


from .declared12_one import Declared12One
from .declared12_two import Declared12Two
