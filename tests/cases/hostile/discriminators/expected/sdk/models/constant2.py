"""Constant2 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Constant2 = TypeAliasType(
    "Constant2",
    Annotated[
        Union[
            "Constant2One",
            "Constant2Two",
            _unknown.UnknownByABImportOsSystemTouchSpecloomWasHereRtTaggedX,
        ],
        rt.Tagged("a\"b\\'), __import__('os').system('touch specloom_was_here'), rt.Tagged('x"),
    ],
)


from .constant2_one import Constant2One
from .constant2_two import Constant2Two
