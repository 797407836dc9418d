"""FileSearchToolResource and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from typing_extensions import NotRequired, TypedDict


class FileSearchToolResource(TypedDict):
    """Vector stores for the file search tool. Azure only."""

    vector_store_ids: NotRequired[Sequence[str]]
    """Vector store to search; at most one. At most 1 item."""

    vector_stores: NotRequired[
        Iterable[params.VectorStoreConfigurations | models.VectorStoreConfigurations]
    ]
    """Vector store made from project assets; at most one. At most 1 item."""


from .. import models, params
