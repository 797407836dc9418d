"""Constant6 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Constant6 = TypeAliasType("Constant6", Union["Constant6One", "Constant6Two", "models.Constant6"])


from .. import models
from .constant6_one import Constant6One
from .constant6_two import Constant6Two
