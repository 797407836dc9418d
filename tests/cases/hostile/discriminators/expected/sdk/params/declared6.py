"""Declared6 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Declared6 = TypeAliasType("Declared6", Union["Declared6One", "Declared6Two", "models.Declared6"])


from .. import models
from .declared6_one import Declared6One
from .declared6_two import Declared6Two
