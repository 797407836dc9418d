"""ResponseFormatJsonObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class ResponseFormatJsonObject(rt.Model):
    """Asks for any valid JSON object."""

    type: Literal["json_object"] | None = None
    """Kind of answer wanted."""


class ResponseFormatJsonObjectParam(TypedDict):
    """Asks for any valid JSON object."""

    type: NotRequired[Literal["json_object"]]
    """Kind of answer wanted. Required by OpenAI."""
