"""BrowserAutomationToolCallStep and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class BrowserAutomationToolCallStep(rt.Model):
    """One action of the browser. Azure only."""

    last_step_result: str
    """How the action before this one ended."""

    current_state: str
    """State of the page when the action began."""

    next_step: str
    """Action to be taken."""
