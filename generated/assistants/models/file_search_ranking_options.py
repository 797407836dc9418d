"""FileSearchRankingOptions and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class FileSearchRankingOptions(rt.Model):
    """How file search ranks and cuts off its results."""

    ranker: FileSearchRanker | str | None = None

    score_threshold: int | float
    """Lowest score that a result may have. Between 0 and 1."""


class FileSearchRankingOptionsParam(TypedDict):
    """How file search ranks and cuts off its results."""

    ranker: NotRequired[FileSearchRanker | str]
    """Required by Azure."""

    score_threshold: float
    """Lowest score that a result may have. Between 0 and 1."""


from .file_search_ranker import FileSearchRanker
