"""FunctionObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

from .._runtime import models as rt


class FunctionObject(rt.Model):
    """Declaration of a function that the model may call."""

    description: str | None = None
    """Tells the model what the function does and when to use it."""

    name: str
    """Function name of up to 64 letters, digits, underscores and dashes."""

    parameters: dict[str, Any] | None = None
    """JSON Schema of the function's arguments, left out for functions without any."""

    strict: bool | None = None
    """Make the arguments follow the schema exactly. OpenAI only."""
