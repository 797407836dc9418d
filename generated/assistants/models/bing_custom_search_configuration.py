"""BingCustomSearchConfiguration and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class BingCustomSearchConfiguration(rt.Model):
    """One custom Bing search that the tool may use. Azure only."""

    connection_id: str
    """Connection of the project that holds the Bing resource."""

    instance_name: str
    """Name of the custom search instance."""

    market: str | None = None
    """Market whose results are preferred, such as en-US."""

    set_lang: str | None = None
    """Language of the strings that Bing returns."""

    count: int | None = None
    """Number of results wanted."""

    freshness: str | None = None
    """How recent the results have to be."""
