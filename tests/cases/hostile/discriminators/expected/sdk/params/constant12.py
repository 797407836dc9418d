"""Constant12 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Constant12 = TypeAliasType(
    "Constant12", Union["Constant12One", "Constant12Two", "models.Constant12"]
)


from .. import models
from .constant12_one import Constant12One
from .constant12_two import Constant12Two
