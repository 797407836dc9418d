"""Declared8 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Declared8 = TypeAliasType("Declared8", Union["Declared8One", "Declared8Two", "models.Declared8"])


from .. import models
from .declared8_one import Declared8One
from .declared8_two import Declared8Two
