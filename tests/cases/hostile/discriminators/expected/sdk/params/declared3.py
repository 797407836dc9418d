"""Declared3 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Declared3 = TypeAliasType("Declared3", Union["Declared3One", "Declared3Two", "models.Declared3"])


from .. import models
from .declared3_one import Declared3One
from .declared3_two import Declared3Two
