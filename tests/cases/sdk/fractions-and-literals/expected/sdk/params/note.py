"""Note and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

NoteFactor: TypeAlias = Literal[1, "half"] | float


NoteOffset: TypeAlias = Literal[-1, 0]
