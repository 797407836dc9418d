"""Constant7 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Constant7 = TypeAliasType("Constant7", Union["Constant7One", "Constant7Two", "models.Constant7"])


from .. import models
from .constant7_one import Constant7One
from .constant7_two import Constant7Two
