"""Thing and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

ThingByEnum: TypeAlias = Literal["small", "big"]
