"""Constant11 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Constant11 = TypeAliasType(
    "Constant11", Union["Constant11One", "Constant11Two", "models.Constant11"]
)


from .. import models
from .constant11_one import Constant11One
from .constant11_two import Constant11Two
