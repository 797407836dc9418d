"""Tool and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class Tool(rt.Model):
    """Tool."""

    name: str | None = None


class ToolInput(TypedDict):
    """Tool."""

    name: NotRequired[str]
