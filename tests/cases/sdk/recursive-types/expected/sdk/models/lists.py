"""Lists and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Lists = TypeAliasType("Lists", "list[Lists]")
