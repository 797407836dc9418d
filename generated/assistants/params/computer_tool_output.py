"""ComputerToolOutput and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from typing_extensions import NotRequired, TypedDict


class ComputerToolOutput(TypedDict):
    """What a computer looks like after the caller did what the model asked for. Azure only."""

    tool_call_id: NotRequired[str]
    """Call that this output answers."""

    type: Literal["computer_call_output"]
    """Kind of tool that this output comes from; function_call_output is assumed when it is left
    out.
    """

    output: params.ComputerScreenshot
    """Picture of the screen after the action."""

    acknowledged_safety_checks: NotRequired[Iterable[params.SafetyCheck]]
    """Safety checks of the call that the caller has accepted."""


from .. import params
