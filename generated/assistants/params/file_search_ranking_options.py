"""FileSearchRankingOptions and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class FileSearchRankingOptions(TypedDict):
    """How file search ranks and cuts off its results. OpenAI and Azure only."""

    ranker: NotRequired[params.FileSearchRanker | str]
    """Required by Azure."""

    score_threshold: float
    """Lowest score that a result may have. Between 0 and 1."""


from .. import params
