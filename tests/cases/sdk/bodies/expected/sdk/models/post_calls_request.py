"""PostCallsRequest and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class PostCallsRequestSessionParam(TypedDict):
    """Part of PostCallsRequest."""

    language: NotRequired[str]

    words: NotRequired[list[str]]
