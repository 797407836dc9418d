"""Declared4 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Declared4 = TypeAliasType(
    "Declared4",
    Annotated[Union["Declared4One", "Declared4Two", _unknown.UnknownByAB], rt.Tagged("a\nb")],
)


from .declared4_one import Declared4One
from .declared4_two import Declared4Two
