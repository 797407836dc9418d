"""ComputerToolOutput and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


class ComputerToolOutputParam(TypedDict):
    """What a computer looks like after the caller did what the model asked for. Azure only."""

    tool_call_id: NotRequired[str]
    """Call that this output answers."""

    type: Literal["computer_call_output"]
    """Kind of tool that this output comes from; function_call_output is assumed when it is left
    out.
    """

    output: ComputerScreenshotParam
    """Picture of the screen after the action."""

    acknowledged_safety_checks: NotRequired[list[SafetyCheckParam]]
    """Safety checks of the call that the caller has accepted."""


from .computer_screenshot import ComputerScreenshotParam
from .safety_check import SafetyCheckParam
