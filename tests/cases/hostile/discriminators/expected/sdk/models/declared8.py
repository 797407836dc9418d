"""Declared8 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Declared8 = TypeAliasType(
    "Declared8",
    Annotated[Union["Declared8One", "Declared8Two", _unknown.UnknownByField], rt.Tagged("]")],
)


from .declared8_one import Declared8One
from .declared8_two import Declared8Two
