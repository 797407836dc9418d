"""Declared4 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Declared4 = TypeAliasType("Declared4", Union["Declared4One", "Declared4Two", "models.Declared4"])


from .. import models
from .declared4_one import Declared4One
from .declared4_two import Declared4Two
