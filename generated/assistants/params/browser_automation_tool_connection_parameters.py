"""BrowserAutomationToolConnectionParameters and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypedDict


class BrowserAutomationToolConnectionParameters(TypedDict):
    """Connection through which the browser tool works. Azure only."""

    id: str
    """Identifier of the project connection to Playwright."""
