"""BrowserAutomationToolParameters and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class BrowserAutomationToolParameters(rt.Model):
    """Settings of the browser automation tool. Azure only."""

    connection: models.BrowserAutomationToolConnectionParameters
    """Connection to the browser service."""


from .. import models
