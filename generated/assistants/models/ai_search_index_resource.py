"""AISearchIndexResource and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class AISearchIndexResource(rt.Model):
    """One Azure AI Search index that the search tool may query. Azure only."""

    index_connection_id: str | None = None
    """Connection of the project through which the index is reached."""

    index_name: str | None = None
    """Name of the index inside the search service."""

    query_type: models.AzureAISearchQueryType | None = None
    """How the index is queried."""

    top_k: int | None = None
    """Number of documents fetched from the index for one query."""

    filter: str | None = None
    """OData filter that narrows the documents searched."""

    index_asset_id: str | None = None
    """Project asset that stands for the index, used in place of a connection and an index name."""


from .. import models
