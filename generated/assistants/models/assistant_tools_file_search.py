"""AssistantToolsFileSearch and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class AssistantToolsFileSearch(rt.Model):
    """Lets the assistant search its vector stores."""

    type: Literal["file_search"]
    """Kind of the tool."""

    file_search: models.AssistantToolsFileSearchFileSearch | None = None
    """Fine tuning of the search. OpenAI and Azure only."""


class AssistantToolsFileSearchFileSearch(rt.Model):
    """Settings of the file search tool. OpenAI and Azure only."""

    max_num_results: int | None = None
    """Most results that one search hands to the model. Between 1 and 50."""

    ranking_options: models.FileSearchRankingOptions | None = None
    """How file search ranks and cuts off its results."""


from .. import models
