"""CreateFileRequest and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateFileRequestPurpose: TypeAlias = (
    Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals", "assistants_output"]
    | str
)
