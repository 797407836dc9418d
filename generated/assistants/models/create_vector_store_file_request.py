"""CreateVectorStoreFileRequest and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class CreateVectorStoreFileRequestParam(TypedDict):
    """An uploaded file to index in a vector store."""

    file_id: NotRequired[str]
    """Uploaded file to add. Required by OpenAI."""

    chunking_strategy: NotRequired[ChunkingStrategyRequestParam]
    """How files are split before indexing, automatic when left out."""

    attributes: NotRequired[dict[str, str | float | bool] | None]
    """Up to 16 typed values on a file that searches can filter by. OpenAI only."""

    data_source: NotRequired[VectorStoreDataSourceParam]
    """Project asset to add in place of an uploaded file. Azure only."""


from .chunking_strategy_request_param import ChunkingStrategyRequestParam
from .vector_store_data_source import VectorStoreDataSourceParam
