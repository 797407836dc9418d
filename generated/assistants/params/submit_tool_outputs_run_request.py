"""SubmitToolOutputsRunRequest and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class SubmitToolOutputsRunRequestToolOutput(TypedDict):
    """What a function that the caller ran has returned."""

    tool_call_id: NotRequired[str]
    """Call being answered, as named in the run's required_action."""

    output: NotRequired[str]
    """Result passed to the model as text."""
