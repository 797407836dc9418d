"""VectorStoreConfiguration and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime import models as rt


class VectorStoreConfiguration(rt.Model):
    """Project assets that fill a vector store. Azure only."""

    data_sources: list[VectorStoreDataSource]
    """The assets."""


class VectorStoreConfigurationParam(TypedDict):
    """Project assets that fill a vector store. Azure only."""

    data_sources: list[VectorStoreDataSourceParam]
    """The assets."""


from .vector_store_data_source import VectorStoreDataSource, VectorStoreDataSourceParam
