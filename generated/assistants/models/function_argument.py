"""FunctionArgument and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class FunctionArgument(rt.Model):
    """One argument of an activity function. Azure only."""

    type: str
    """JSON type of the argument."""

    description: str | None = None
    """What the argument means."""
