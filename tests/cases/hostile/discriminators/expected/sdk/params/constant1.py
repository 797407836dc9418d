"""Constant1 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Constant1 = TypeAliasType("Constant1", Union["Constant1One", "Constant1Two", "models.Constant1"])


from .. import models
from .constant1_one import Constant1One
from .constant1_two import Constant1Two
