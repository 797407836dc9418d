"""Tier and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

Tier: TypeAlias = Literal["flat", "deep"]
