"""Shape and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Shape = TypeAliasType(
    "Shape", Annotated[Union["One", "Two", _unknown.UnknownByAB], rt.Tagged('a"b')]
)


from .one import One
from .two import Two
