"""Columns and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypeAliasType

Columns = TypeAliasType("Columns", "Iterable[Rows]")


from .rows import Rows
