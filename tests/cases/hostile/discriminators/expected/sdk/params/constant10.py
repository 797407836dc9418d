"""Constant10 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Constant10 = TypeAliasType(
    "Constant10", Union["Constant10One", "Constant10Two", "models.Constant10"]
)


from .. import models
from .constant10_one import Constant10One
from .constant10_two import Constant10Two
