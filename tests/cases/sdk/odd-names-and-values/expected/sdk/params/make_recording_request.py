"""MakeRecordingRequest and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

MakeRecordingRequestMode: TypeAlias = Literal[False, "auto", 3]


MakeRecordingRequestPiece: TypeAlias = Literal["word", "line"]
