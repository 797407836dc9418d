"""ResponseFormatText and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class ResponseFormatText(rt.Model):
    """Asks for plain text."""

    type: Literal["text"] | None = None
    """Kind of answer wanted."""
