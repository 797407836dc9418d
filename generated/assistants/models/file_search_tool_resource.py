"""FileSearchToolResource and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class FileSearchToolResource(rt.Model):
    """Vector stores for the file search tool. Azure only."""

    vector_store_ids: list[str] | None = None
    """Vector store to search; at most one. At most 1 item."""

    vector_stores: list[VectorStoreConfigurations] | None = None
    """Vector store made from project assets; at most one. At most 1 item."""


class FileSearchToolResourceParam(TypedDict):
    """Vector stores for the file search tool. Azure only."""

    vector_store_ids: NotRequired[list[str]]
    """Vector store to search; at most one. At most 1 item."""

    vector_stores: NotRequired[list[VectorStoreConfigurationsParam]]
    """Vector store made from project assets; at most one. At most 1 item."""


from .vector_store_configurations import VectorStoreConfigurations, VectorStoreConfigurationsParam
