"""Declared9 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Declared9 = TypeAliasType("Declared9", Union["Declared9One", "Declared9Two", "models.Declared9"])


from .. import models
from .declared9_one import Declared9One
from .declared9_two import Declared9Two
