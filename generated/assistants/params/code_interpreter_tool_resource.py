"""CodeInterpreterToolResource and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from typing_extensions import NotRequired, TypedDict


class CodeInterpreterToolResource(TypedDict):
    """Files for the code interpreter. Azure only."""

    file_ids: NotRequired[Sequence[str]]
    """Uploaded files that the code may read. At most 20 items."""

    data_sources: NotRequired[Iterable[params.VectorStoreDataSource | models.VectorStoreDataSource]]
    """Project assets that the code may read. At most 20 items."""


from .. import models, params
