"""Constant4 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Constant4 = TypeAliasType("Constant4", Union["Constant4One", "Constant4Two", "models.Constant4"])


from .. import models
from .constant4_one import Constant4One
from .constant4_two import Constant4Two
