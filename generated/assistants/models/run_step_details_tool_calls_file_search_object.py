"""RunStepDetailsToolCallsFileSearchObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDetailsToolCallsFileSearchObject(rt.Model):
    """A file search call made in a step. OpenAI and Azure only."""

    id: str
    """Identifier of the call."""

    type: Literal["file_search"]
    """Kind of the tool."""

    file_search: models.RunStepDetailsToolCallsFileSearchObjectFileSearch
    """How the search ranked its matches and what it found."""


class RunStepDetailsToolCallsFileSearchObjectFileSearch(rt.Model):
    """Results of a file search and how they were ranked. OpenAI and Azure only."""

    ranking_options: models.RunStepDetailsToolCallsFileSearchRankingOptionsObject | None = None
    """Ranking settings that a file search call used."""

    results: list[models.RunStepDetailsToolCallsFileSearchResultObject] | None = None
    """Files that were found."""


from .. import models
