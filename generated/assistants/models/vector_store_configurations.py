"""VectorStoreConfigurations and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class VectorStoreConfigurations(rt.Model):
    """A vector store by name and content. Azure only."""

    name: str
    """Name of the store."""

    configuration: models.VectorStoreConfiguration
    """Assets that fill the store."""


from .. import models
