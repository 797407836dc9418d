"""Constant5 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Constant5 = TypeAliasType("Constant5", Union["Constant5One", "Constant5Two", "models.Constant5"])


from .. import models
from .constant5_one import Constant5One
from .constant5_two import Constant5Two
