"""BrowserAutomationToolCallDetails and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class BrowserAutomationToolCallDetails(rt.Model):
    """What the browser tool was asked to do and what it did. Azure only."""

    input: str
    """Task given to the browser."""

    output: str
    """Result that the browser reported."""

    steps: list[models.BrowserAutomationToolCallStep]
    """Actions the browser took, in order."""


from .. import models
