"""VectorStoreFileObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown


class VectorStoreFileObject(rt.Model):
    """A file as it is indexed in one vector store. OpenAI and Azure only."""

    id: str
    """Identifier of this object."""

    object: Literal["vector_store.file"]
    """Type of this object."""

    usage_bytes: int
    """Storage taken by the index of this file, which can differ from its size."""

    created_at: int
    """Unix time in seconds at which this object was made."""

    vector_store_id: str
    """Store that the file is indexed in."""

    status: models.VectorStoreFileObjectStatus
    """State of indexing, where only completed files can be searched."""

    last_error: models.VectorStoreFileObjectLastError | None
    """Why indexing failed, null if it did not."""

    chunking_strategy: models.VectorStoreFileObjectChunkingStrategy | None = None
    """How the file was split."""

    attributes: dict[str, str | int | float | bool] | None = None
    """Up to 16 typed values on a file that searches can filter by. OpenAI only."""


VectorStoreFileObjectChunkingStrategy = TypeAliasType(
    "VectorStoreFileObjectChunkingStrategy",
    Annotated[
        Union[
            "StaticChunkingStrategyResponseParam",
            "OtherChunkingStrategyResponseParam",
            _unknown.UnknownByType,
        ],
        rt.Tagged("type"),
    ],
)


class VectorStoreFileObjectLastError(rt.Model):
    """Why a file could not be put into a vector store. OpenAI and Azure only."""

    code: models.VectorStoreFileObjectLastErrorCode
    """Class of the failure."""

    message: str
    """Explanation for people."""


VectorStoreFileObjectLastErrorCode: TypeAlias = (
    Literal["server_error", "unsupported_file", "invalid_file"] | str
)


VectorStoreFileObjectStatus: TypeAlias = (
    Literal["in_progress", "completed", "cancelled", "failed"] | str
)


from .. import models
from .other_chunking_strategy_response_param import OtherChunkingStrategyResponseParam
from .static_chunking_strategy_response_param import StaticChunkingStrategyResponseParam
