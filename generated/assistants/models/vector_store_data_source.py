"""VectorStoreDataSource and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime import models as rt


class VectorStoreDataSource(rt.Model):
    """A project asset that holds files. Azure only."""

    uri: str
    """Address or identifier of the asset."""

    type: VectorStoreDataSourceAssetType | str
    """Kind of the asset."""


class VectorStoreDataSourceParam(TypedDict):
    """A project asset that holds files. Azure only."""

    uri: str
    """Address or identifier of the asset."""

    type: VectorStoreDataSourceAssetType | str
    """Kind of the asset."""


from .vector_store_data_source_asset_type import VectorStoreDataSourceAssetType
