"""Part and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Part = TypeAliasType("Part", Union["TextPart", "GroupPart"])


from .group_part import GroupPart
from .text_part import TextPart
