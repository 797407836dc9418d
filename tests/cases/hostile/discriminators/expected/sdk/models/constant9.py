"""Constant9 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Constant9 = TypeAliasType(
    "Constant9",
    Annotated[Union["Constant9One", "Constant9Two", _unknown.UnknownByX], rt.Tagged("{x}")],
)


from .constant9_one import Constant9One
from .constant9_two import Constant9Two
