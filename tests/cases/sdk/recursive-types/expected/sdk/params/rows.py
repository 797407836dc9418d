"""Rows and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypeAliasType

Rows = TypeAliasType("Rows", "Iterable[Columns]")


from .columns import Columns
