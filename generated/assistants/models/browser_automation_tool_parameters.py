"""BrowserAutomationToolParameters and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime import models as rt


class BrowserAutomationToolParameters(rt.Model):
    """Settings of the browser automation tool. Azure only."""

    connection: BrowserAutomationToolConnectionParameters
    """Connection to the browser service."""


class BrowserAutomationToolParametersParam(TypedDict):
    """Settings of the browser automation tool. Azure only."""

    connection: BrowserAutomationToolConnectionParametersParam
    """Connection to the browser service."""


from .browser_automation_tool_connection_parameters import (
    BrowserAutomationToolConnectionParameters,
    BrowserAutomationToolConnectionParametersParam,
)
