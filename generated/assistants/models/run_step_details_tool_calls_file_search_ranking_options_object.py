"""RunStepDetailsToolCallsFileSearchRankingOptionsObject and its parts. Generated from the specs; do
not edit.
"""

from __future__ import annotations

from .._runtime import models as rt


class RunStepDetailsToolCallsFileSearchRankingOptionsObject(rt.Model):
    """Ranking settings that a file search call used. OpenAI and Azure only."""

    ranker: models.FileSearchRanker | str

    score_threshold: int | float
    """Lowest score that a result could have. Between 0 and 1."""


from .. import models
