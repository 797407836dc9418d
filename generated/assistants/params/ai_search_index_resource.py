"""AISearchIndexResource and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class AISearchIndexResource(TypedDict):
    """One Azure AI Search index that the search tool may query. Azure only."""

    index_connection_id: NotRequired[str]
    """Connection of the project through which the index is reached."""

    index_name: NotRequired[str]
    """Name of the index inside the search service."""

    query_type: NotRequired[params.AzureAISearchQueryType]
    """How the index is queried."""

    top_k: NotRequired[int]
    """Number of documents fetched from the index for one query."""

    filter: NotRequired[str]
    """OData filter that narrows the documents searched."""

    index_asset_id: NotRequired[str]
    """Project asset that stands for the index, used in place of a connection and an index name."""


from .. import params
