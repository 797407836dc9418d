"""FileSearchRankingOptions and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class FileSearchRankingOptions(rt.Model):
    """How file search ranks and cuts off its results. OpenAI and Azure only."""

    ranker: models.FileSearchRanker | str | None = None

    score_threshold: int | float
    """Lowest score that a result may have. Between 0 and 1."""


from .. import models
