"""RunStepDetailsToolCallsFileSearchResultObject and its parts. Generated from the specs; do not
edit.
"""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDetailsToolCallsFileSearchResultObject(rt.Model):
    """One result of a file search call. OpenAI and Azure only."""

    file_id: str
    """File the passage comes from."""

    file_name: str
    """Name of that file."""

    score: int | float
    """Closeness of the match, where 1 is best. Between 0 and 1."""

    content: list[models.RunStepDetailsToolCallsFileSearchResultObjectContentItem] | None = None
    """Passages found, present only if asked for with the include query parameter."""


class RunStepDetailsToolCallsFileSearchResultObjectContentItem(rt.Model):
    """A passage of text that a file search found. OpenAI and Azure only."""

    type: Literal["text"] | None = None
    """Kind of content, always text."""

    text: str | None = None
    """The passage."""


from .. import models
