"""NewShelf and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

NewShelfMaterial: TypeAlias = Literal["wood", "steel"]
