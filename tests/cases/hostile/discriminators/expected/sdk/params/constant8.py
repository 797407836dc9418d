"""Constant8 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Constant8 = TypeAliasType("Constant8", Union["Constant8One", "Constant8Two", "models.Constant8"])


from .. import models
from .constant8_one import Constant8One
from .constant8_two import Constant8Two
