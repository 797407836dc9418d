"""Place and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Place = TypeAliasType("Place", Union["Shelf", "Box", "models.Place"])


from .. import models
from .box import Box
from .shelf import Shelf
