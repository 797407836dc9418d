"""Constant9 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Constant9 = TypeAliasType("Constant9", Union["Constant9One", "Constant9Two", "models.Constant9"])


from .. import models
from .constant9_one import Constant9One
from .constant9_two import Constant9Two
