"""VectorStoreConfigurations and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime import models as rt


class VectorStoreConfigurations(rt.Model):
    """A vector store by name and content. Azure only."""

    name: str
    """Name of the store."""

    configuration: VectorStoreConfiguration
    """Assets that fill the store."""


class VectorStoreConfigurationsParam(TypedDict):
    """A vector store by name and content. Azure only."""

    name: str
    """Name of the store."""

    configuration: VectorStoreConfigurationParam
    """Assets that fill the store."""


from .vector_store_configuration import VectorStoreConfiguration, VectorStoreConfigurationParam
