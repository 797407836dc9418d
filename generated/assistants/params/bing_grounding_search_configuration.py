"""BingGroundingSearchConfiguration and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class BingGroundingSearchConfiguration(TypedDict):
    """One Bing web search that the tool may use. Azure only."""

    connection_id: str
    """Connection of the project that holds the Bing resource."""

    market: NotRequired[str]
    """Market whose results are preferred, such as en-US."""

    set_lang: NotRequired[str]
    """Language of the strings that Bing returns."""

    count: NotRequired[int]
    """Number of results wanted."""

    freshness: NotRequired[str]
    """How recent the results have to be."""
