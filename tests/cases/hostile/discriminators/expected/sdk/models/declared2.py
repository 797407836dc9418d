"""Declared2 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Declared2 = TypeAliasType(
    "Declared2",
    Annotated[
        Union[
            "Declared2One",
            "Declared2Two",
            _unknown.UnknownByABImportOsSystemTouchSpecloomWasHereRtTaggedX,
        ],
        rt.Tagged("a\"b\\'), __import__('os').system('touch specloom_was_here'), rt.Tagged('x"),
    ],
)


from .declared2_one import Declared2One
from .declared2_two import Declared2Two
