"""RunStepBingCustomSearchToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepBingCustomSearchToolCall(rt.Model):
    """A Bing search over a chosen set of sites. Azure only."""

    type: Literal["bing_custom_search"]
    """Kind of the tool."""

    id: str
    """Identifier of the call."""

    bing_custom_search: dict[str, str]
    """Input and output of the search."""
