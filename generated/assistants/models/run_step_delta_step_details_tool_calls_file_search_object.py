"""RunStepDeltaStepDetailsToolCallsFileSearchObject and its parts. Generated from the specs; do not
edit.
"""

from __future__ import annotations

from typing import Any, Literal

from .._runtime import models as rt


class RunStepDeltaStepDetailsToolCallsFileSearchObject(rt.Model):
    """Piece of a file search call. OpenAI and Azure only."""

    index: int
    """Position of the call in the step's list."""

    id: str | None = None
    """Identifier of the call."""

    type: Literal["file_search"]
    """Kind of the tool."""

    file_search: dict[str, Any] | None = None
    """Empty for now."""
