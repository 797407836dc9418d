"""Left and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Left = TypeAliasType("Left", Union[int, str, "models.Left"])


from .. import models
