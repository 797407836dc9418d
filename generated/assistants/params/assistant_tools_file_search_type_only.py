"""AssistantToolsFileSearchTypeOnly and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


class AssistantToolsFileSearchTypeOnly(TypedDict):
    """Names file search as a tool for an attachment, with no options. OpenAI and Azure only."""

    type: Literal["file_search"]
    """Kind of the tool."""

    file_search: NotRequired[
        params.AssistantToolsFileSearchFileSearch | models.AssistantToolsFileSearchFileSearch
    ]
    """Settings of the search. Azure only."""


from .. import models, params
