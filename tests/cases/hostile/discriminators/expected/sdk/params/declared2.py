"""Declared2 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Declared2 = TypeAliasType("Declared2", Union["Declared2One", "Declared2Two", "models.Declared2"])


from .. import models
from .declared2_one import Declared2One
from .declared2_two import Declared2Two
