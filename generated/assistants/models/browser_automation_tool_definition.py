"""BrowserAutomationToolDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .._runtime import models as rt


class BrowserAutomationToolDefinition(rt.Model):
    """Lets the agent operate a web browser. Azure only."""

    type: Literal["browser_automation"]
    """Kind of the tool."""

    browser_automation: BrowserAutomationToolParameters
    """Settings of the browser tool."""


class BrowserAutomationToolDefinitionParam(TypedDict):
    """Lets the agent operate a web browser. Azure only."""

    type: Literal["browser_automation"]
    """Kind of the tool."""

    browser_automation: BrowserAutomationToolParametersParam
    """Settings of the browser tool."""


from .browser_automation_tool_parameters import (
    BrowserAutomationToolParameters,
    BrowserAutomationToolParametersParam,
)
