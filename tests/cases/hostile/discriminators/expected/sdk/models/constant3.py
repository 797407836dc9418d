"""Constant3 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Constant3 = TypeAliasType(
    "Constant3",
    Annotated[
        Union[
            "Constant3One",
            "Constant3Two",
            _unknown.UnknownByABImportOsSystemTouchSpecloomWasHereRtTaggedX,
        ],
        rt.Tagged("a\"b'), __import__('os').system('touch specloom_was_here'), rt.Tagged('x"),
    ],
)


from .constant3_one import Constant3One
from .constant3_two import Constant3Two
