"""RunStepBrowserAutomationToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepBrowserAutomationToolCall(rt.Model):
    """A task done in a web browser. Azure only."""

    type: Literal["browser_automation"]
    """Kind of the tool."""

    id: str
    """Identifier of the call."""

    browser_automation: models.BrowserAutomationToolCallDetails
    """The task and what the browser did."""


from .. import models
