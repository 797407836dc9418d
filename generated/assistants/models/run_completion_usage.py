"""RunCompletionUsage and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class RunCompletionUsage(rt.Model):
    """Tokens spent by a run, null until the run has ended."""

    completion_tokens: int
    """Generated tokens."""

    prompt_tokens: int
    """Tokens read."""

    total_tokens: int
    """Both together."""
