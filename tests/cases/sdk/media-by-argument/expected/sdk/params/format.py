"""Format and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

Format: TypeAlias = Literal["json", "text", "srt", "verbose_json"]
