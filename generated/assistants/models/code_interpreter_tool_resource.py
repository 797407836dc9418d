"""CodeInterpreterToolResource and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class CodeInterpreterToolResource(rt.Model):
    """Files for the code interpreter. Azure only."""

    file_ids: list[str] | None = None
    """Uploaded files that the code may read. At most 20 items."""

    data_sources: list[VectorStoreDataSource] | None = None
    """Project assets that the code may read. At most 20 items."""


class CodeInterpreterToolResourceParam(TypedDict):
    """Files for the code interpreter. Azure only."""

    file_ids: NotRequired[list[str]]
    """Uploaded files that the code may read. At most 20 items."""

    data_sources: NotRequired[list[VectorStoreDataSourceParam]]
    """Project assets that the code may read. At most 20 items."""


from .vector_store_data_source import VectorStoreDataSource, VectorStoreDataSourceParam
