"""VectorStoreConfigurations and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypedDict


class VectorStoreConfigurations(TypedDict):
    """A vector store by name and content. Azure only."""

    name: str
    """Name of the store."""

    configuration: params.VectorStoreConfiguration | models.VectorStoreConfiguration
    """Assets that fill the store."""


from .. import models, params
