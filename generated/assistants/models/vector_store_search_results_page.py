"""VectorStoreSearchResultsPage and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class VectorStoreSearchResultsPage(rt.Model):
    """One page of search results. OpenAI only."""

    object: Literal["vector_store.search_results.page"]

    search_query: list[str]
    """Queries that were run, after any rewriting."""

    data: list[models.VectorStoreSearchResultItem]
    """Matches, best first."""

    has_more: bool

    next_page: str | None
    """Token of the following page, null on the last one."""


from .. import models
