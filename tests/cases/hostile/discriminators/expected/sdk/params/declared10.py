"""Declared10 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Declared10 = TypeAliasType(
    "Declared10", Union["Declared10One", "Declared10Two", "models.Declared10"]
)


from .. import models
from .declared10_one import Declared10One
from .declared10_two import Declared10Two
