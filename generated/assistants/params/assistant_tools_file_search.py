"""AssistantToolsFileSearch and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


class AssistantToolsFileSearch(TypedDict):
    """Lets the assistant search its vector stores."""

    type: Literal["file_search"]
    """Kind of the tool."""

    file_search: NotRequired[
        params.AssistantToolsFileSearchFileSearch | models.AssistantToolsFileSearchFileSearch
    ]
    """Fine tuning of the search. OpenAI and Azure only."""


class AssistantToolsFileSearchFileSearch(TypedDict):
    """Settings of the file search tool. OpenAI and Azure only."""

    max_num_results: NotRequired[int]
    """Most results that one search hands to the model. Between 1 and 50."""

    ranking_options: NotRequired[params.FileSearchRankingOptions | models.FileSearchRankingOptions]
    """How file search ranks and cuts off its results."""


from .. import models, params
