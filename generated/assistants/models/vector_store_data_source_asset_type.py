"""VectorStoreDataSourceAssetType and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

VectorStoreDataSourceAssetType: TypeAlias = Literal["uri_asset", "id_asset"] | str
