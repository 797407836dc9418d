"""FunctionObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import NotRequired, TypedDict


class FunctionObject(TypedDict):
    """Declaration of a function that the model may call."""

    description: NotRequired[str]
    """Tells the model what the function does and when to use it."""

    name: str
    """Function name of up to 64 letters, digits, underscores and dashes."""

    parameters: NotRequired[Mapping[str, object]]
    """JSON Schema of the function's arguments, left out for functions without any. Required by
    Azure.
    """

    strict: NotRequired[bool | None]
    """Make the arguments follow the schema exactly. OpenAI only."""
