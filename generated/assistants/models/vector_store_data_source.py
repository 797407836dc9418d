"""VectorStoreDataSource and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class VectorStoreDataSource(rt.Model):
    """A project asset that holds files. Azure only."""

    uri: str
    """Address or identifier of the asset."""

    type: models.VectorStoreDataSourceAssetType
    """Kind of the asset."""


from .. import models
