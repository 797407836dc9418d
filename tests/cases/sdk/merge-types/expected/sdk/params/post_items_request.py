"""PostItemsRequest and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class PostItemsRequestVoice(TypedDict):
    """Part of PostItemsRequest. South only."""

    id: NotRequired[str]
