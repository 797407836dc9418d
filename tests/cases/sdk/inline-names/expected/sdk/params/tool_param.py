"""ToolParam and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class ToolParam(TypedDict):
    """A type of its own."""

    tool: NotRequired[params.Tool | models.Tool]


from .. import models, params
