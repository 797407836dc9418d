"""Constant7 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Constant7 = TypeAliasType(
    "Constant7",
    Annotated[Union["Constant7One", "Constant7Two", _unknown.UnknownByField], rt.Tagged("'\"")],
)


from .constant7_one import Constant7One
from .constant7_two import Constant7Two
