"""Declared7 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Declared7 = TypeAliasType("Declared7", Union["Declared7One", "Declared7Two", "models.Declared7"])


from .. import models
from .declared7_one import Declared7One
from .declared7_two import Declared7Two
