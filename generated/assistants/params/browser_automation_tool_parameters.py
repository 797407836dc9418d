"""BrowserAutomationToolParameters and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypedDict


class BrowserAutomationToolParameters(TypedDict):
    """Settings of the browser automation tool. Azure only."""

    connection: (
        params.BrowserAutomationToolConnectionParameters
        | models.BrowserAutomationToolConnectionParameters
    )
    """Connection to the browser service."""


from .. import models, params
