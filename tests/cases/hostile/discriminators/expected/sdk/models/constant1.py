"""Constant1 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Constant1 = TypeAliasType(
    "Constant1",
    Annotated[
        Union[
            "Constant1One",
            "Constant1Two",
            _unknown.UnknownByXStrImportOsSystemTouchSpecloomWasHereX,
        ],
        rt.Tagged('x""" + str(__import__("os").system("touch specloom_was_here")) + """x'),
    ],
)


from .constant1_one import Constant1One
from .constant1_two import Constant1Two
