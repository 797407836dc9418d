"""Declared11 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Declared11 = TypeAliasType(
    "Declared11", Union["Declared11One", "Declared11Two", "models.Declared11"]
)


from .. import models
from .declared11_one import Declared11One
from .declared11_two import Declared11Two
