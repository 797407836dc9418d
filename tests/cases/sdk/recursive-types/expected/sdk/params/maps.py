"""Maps and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypeAliasType

Maps = TypeAliasType("Maps", "Mapping[str, Maps]")
