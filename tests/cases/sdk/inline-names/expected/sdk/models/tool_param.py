"""ToolParam and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class ToolParam(rt.Model):
    """A type of its own."""

    tool: Tool | None = None


class ToolParamParam(TypedDict):
    """A type of its own."""

    tool: NotRequired[ToolInput]


from .tool import Tool, ToolInput
