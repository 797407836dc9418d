"""BrowserAutomationToolDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class BrowserAutomationToolDefinition(TypedDict):
    """Lets the agent operate a web browser. Azure only."""

    type: Literal["browser_automation"]
    """Kind of the tool."""

    browser_automation: (
        params.BrowserAutomationToolParameters | models.BrowserAutomationToolParameters
    )
    """Settings of the browser tool."""


from .. import models, params
