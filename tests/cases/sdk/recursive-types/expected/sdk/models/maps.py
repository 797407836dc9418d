"""Maps and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Maps = TypeAliasType("Maps", "dict[str, Maps]")
