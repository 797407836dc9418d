"""Declared1 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Declared1 = TypeAliasType(
    "Declared1",
    Annotated[
        Union[
            "Declared1One",
            "Declared1Two",
            _unknown.UnknownByXStrImportOsSystemTouchSpecloomWasHereX,
        ],
        rt.Tagged('x""" + str(__import__("os").system("touch specloom_was_here")) + """x'),
    ],
)


from .declared1_one import Declared1One
from .declared1_two import Declared1Two
