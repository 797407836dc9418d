"""CodeInterpreterToolResource and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class CodeInterpreterToolResource(rt.Model):
    """Files for the code interpreter. Azure only."""

    file_ids: list[str] | None = None
    """Uploaded files that the code may read. At most 20 items."""

    data_sources: list[models.VectorStoreDataSource] | None = None
    """Project assets that the code may read. At most 20 items."""


from .. import models
