"""Declared10 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Declared10 = TypeAliasType(
    "Declared10",
    Annotated[
        Union["Declared10One", "Declared10Two", _unknown.UnknownByField1], rt.Tagged("{{ 1 }}")
    ],
)


from .declared10_one import Declared10One
from .declared10_two import Declared10Two
