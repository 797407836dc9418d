"""VectorStoreConfiguration and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict


class VectorStoreConfiguration(TypedDict):
    """Project assets that fill a vector store. Azure only."""

    data_sources: Iterable[params.VectorStoreDataSource | models.VectorStoreDataSource]
    """The assets."""


from .. import models, params
