"""ResponseFormatJsonObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


class ResponseFormatJsonObject(TypedDict):
    """Asks for any valid JSON object."""

    type: NotRequired[Literal["json_object"]]
    """Kind of answer wanted. Required by OpenAI."""
