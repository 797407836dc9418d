"""Declared3 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Declared3 = TypeAliasType(
    "Declared3",
    Annotated[
        Union[
            "Declared3One",
            "Declared3Two",
            _unknown.UnknownByABImportOsSystemTouchSpecloomWasHereRtTaggedX,
        ],
        rt.Tagged("a\"b'), __import__('os').system('touch specloom_was_here'), rt.Tagged('x"),
    ],
)


from .declared3_one import Declared3One
from .declared3_two import Declared3Two
