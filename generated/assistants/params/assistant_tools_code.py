"""AssistantToolsCode and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class AssistantToolsCode(TypedDict):
    """Lets the assistant write and execute Python."""

    type: Literal["code_interpreter"]
    """Kind of the tool."""
