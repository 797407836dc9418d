"""AssistantToolsFileSearch and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class AssistantToolsFileSearch(rt.Model):
    """Lets the assistant search its vector stores."""

    type: Literal["file_search"]
    """Kind of the tool."""

    file_search: AssistantToolsFileSearchFileSearch | None = None
    """Fine tuning of the search."""


class AssistantToolsFileSearchParam(TypedDict):
    """Lets the assistant search its vector stores."""

    type: Literal["file_search"]
    """Kind of the tool."""

    file_search: NotRequired[AssistantToolsFileSearchFileSearchParam]
    """Fine tuning of the search."""


class AssistantToolsFileSearchFileSearch(rt.Model):
    """Settings of the file search tool."""

    max_num_results: int | None = None
    """Most results that one search hands to the model. Between 1 and 50."""

    ranking_options: FileSearchRankingOptions | None = None
    """How file search ranks and cuts off its results."""


class AssistantToolsFileSearchFileSearchParam(TypedDict):
    """Settings of the file search tool."""

    max_num_results: NotRequired[int]
    """Most results that one search hands to the model. Between 1 and 50."""

    ranking_options: NotRequired[FileSearchRankingOptionsParam]
    """How file search ranks and cuts off its results."""


from .file_search_ranking_options import FileSearchRankingOptions, FileSearchRankingOptionsParam
