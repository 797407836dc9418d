"""Constant3 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Constant3 = TypeAliasType("Constant3", Union["Constant3One", "Constant3Two", "models.Constant3"])


from .. import models
from .constant3_one import Constant3One
from .constant3_two import Constant3Two
