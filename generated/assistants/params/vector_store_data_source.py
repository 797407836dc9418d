"""VectorStoreDataSource and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypedDict


class VectorStoreDataSource(TypedDict):
    """A project asset that holds files. Azure only."""

    uri: str
    """Address or identifier of the asset."""

    type: params.VectorStoreDataSourceAssetType
    """Kind of the asset."""


from .. import params
