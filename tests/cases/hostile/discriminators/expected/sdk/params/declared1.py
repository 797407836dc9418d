"""Declared1 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Declared1 = TypeAliasType("Declared1", Union["Declared1One", "Declared1Two", "models.Declared1"])


from .. import models
from .declared1_one import Declared1One
from .declared1_two import Declared1Two
