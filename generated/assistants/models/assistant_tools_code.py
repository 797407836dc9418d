"""AssistantToolsCode and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class AssistantToolsCode(rt.Model):
    """Lets the assistant write and execute Python."""

    type: Literal["code_interpreter"]
    """Kind of the tool."""
