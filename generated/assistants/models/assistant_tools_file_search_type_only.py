"""AssistantToolsFileSearchTypeOnly and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class AssistantToolsFileSearchTypeOnly(rt.Model):
    """Names file search as a tool for an attachment, with no options. OpenAI and Azure only."""

    type: Literal["file_search"]
    """Kind of the tool."""

    file_search: models.AssistantToolsFileSearchFileSearch | None = None
    """Settings of the search. Azure only."""


from .. import models
