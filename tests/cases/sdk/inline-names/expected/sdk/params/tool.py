"""Tool and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class Tool(TypedDict):
    """Tool."""

    name: NotRequired[str]
