"""CreateVectorStoreFileRequest and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import NotRequired, TypedDict


class CreateVectorStoreFileRequest(TypedDict):
    """An uploaded file to index in a vector store. OpenAI and Azure only."""

    file_id: NotRequired[str]
    """Uploaded file to add. Required by OpenAI."""

    chunking_strategy: NotRequired[params.ChunkingStrategyRequestParam]
    """How files are split before indexing, automatic when left out."""

    attributes: NotRequired[Mapping[str, str | float | bool] | None]
    """Up to 16 typed values on a file that searches can filter by. OpenAI only."""

    data_source: NotRequired[params.VectorStoreDataSource | models.VectorStoreDataSource]
    """Project asset to add in place of an uploaded file. Azure only."""


from .. import models, params
