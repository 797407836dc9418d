"""FileSearchToolResource and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class FileSearchToolResource(rt.Model):
    """Vector stores for the file search tool. Azure only."""

    vector_store_ids: list[str] | None = None
    """Vector store to search; at most one. At most 1 item."""

    vector_stores: list[models.VectorStoreConfigurations] | None = None
    """Vector store made from project assets; at most one. At most 1 item."""


from .. import models
