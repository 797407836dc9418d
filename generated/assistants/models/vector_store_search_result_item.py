"""VectorStoreSearchResultItem and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class VectorStoreSearchResultItem(rt.Model):
    """A file that matched the query. OpenAI only."""

    file_id: str

    filename: str
    """Name given at upload."""

    score: int | float
    """Closeness of the match, where 1 is best. Between 0 and 1."""

    attributes: dict[str, str | int | float | bool] | None
    """Up to 16 typed values on a file that searches can filter by."""

    content: list[models.VectorStoreSearchResultContentObject]
    """Passages that matched."""


from .. import models
