"""SubmitToolApprovalDetails and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class SubmitToolApprovalDetails(rt.Model):
    """Tool calls that wait for approval. Azure only."""

    tool_calls: list[models.RequiredToolCall]
    """The calls."""


from .. import models
