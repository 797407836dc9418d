"""Shape and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Shape = TypeAliasType("Shape", Union["One", "Two", "models.Shape"])


from .. import models
from .one import One
from .two import Two
