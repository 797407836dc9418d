"""RunStepCompletionUsage and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class RunStepCompletionUsage(rt.Model):
    """Tokens spent by a run step, null while it is in progress. OpenAI and Azure only."""

    completion_tokens: int
    """Generated tokens."""

    prompt_tokens: int
    """Tokens read."""

    total_tokens: int
    """Both together."""
