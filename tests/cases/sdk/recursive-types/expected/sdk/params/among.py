"""Among and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Among = TypeAliasType("Among", Union[str, int, "models.Among"])


from .. import models
