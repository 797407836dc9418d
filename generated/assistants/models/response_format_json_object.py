"""ResponseFormatJsonObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class ResponseFormatJsonObject(rt.Model):
    """Asks for any valid JSON object."""

    type: Literal["json_object"] | None = None
    """Kind of answer wanted."""
