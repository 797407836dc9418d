"""ToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class ToolCall(rt.Model):
    """ToolCall."""

    id: str

    function: models.ToolCallFunction


class ToolCallFunction(rt.Model):
    """Part of ToolCall."""

    name: str

    arguments: str


from .. import models
