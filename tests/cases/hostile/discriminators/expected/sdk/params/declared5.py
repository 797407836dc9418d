"""Declared5 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Declared5 = TypeAliasType("Declared5", Union["Declared5One", "Declared5Two", "models.Declared5"])


from .. import models
from .declared5_one import Declared5One
from .declared5_two import Declared5Two
