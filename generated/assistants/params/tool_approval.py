"""ToolApproval and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import NotRequired, TypedDict


class ToolApproval(TypedDict):
    """Approval or refusal of one tool call. Azure only."""

    tool_call_id: str
    """Call that is approved or refused."""

    approve: bool
    """True to let the call happen, false to refuse it."""

    headers: NotRequired[Mapping[str, str]]
    """Headers to send to the server with the call."""
