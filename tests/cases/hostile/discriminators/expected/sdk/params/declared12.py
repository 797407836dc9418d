"""Declared12 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Declared12 = TypeAliasType(
    "Declared12", Union["Declared12One", "Declared12Two", "models.Declared12"]
)


from .. import models
from .declared12_one import Declared12One
from .declared12_two import Declared12Two
