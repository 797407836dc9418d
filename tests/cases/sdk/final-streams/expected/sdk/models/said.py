"""Said and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class Said(rt.Model):
    """The role `assistant`."""

    role: Literal["assistant"]

    content: str | None

    refusal: str | None = None

    calls: list[models.ToolCall] | None = None


from .. import models
