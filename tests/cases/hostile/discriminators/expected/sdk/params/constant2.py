"""Constant2 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Constant2 = TypeAliasType("Constant2", Union["Constant2One", "Constant2Two", "models.Constant2"])


from .. import models
from .constant2_one import Constant2One
from .constant2_two import Constant2Two
