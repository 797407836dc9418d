"""PostCallsRequest and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict


class PostCallsRequestSession(TypedDict):
    """Part of PostCallsRequest."""

    language: NotRequired[str]

    words: NotRequired[Sequence[str]]
