"""VectorStoreConfiguration and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class VectorStoreConfiguration(rt.Model):
    """Project assets that fill a vector store. Azure only."""

    data_sources: list[models.VectorStoreDataSource]
    """The assets."""


from .. import models
