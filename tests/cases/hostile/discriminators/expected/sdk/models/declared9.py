"""Declared9 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Declared9 = TypeAliasType(
    "Declared9",
    Annotated[Union["Declared9One", "Declared9Two", _unknown.UnknownByX], rt.Tagged("{x}")],
)


from .declared9_one import Declared9One
from .declared9_two import Declared9Two
