"""SubmitToolApprovalAction and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class SubmitToolApprovalAction(rt.Model):
    """The run waits until the caller approves or refuses tool calls. Azure only."""

    type: Literal["submit_tool_approval"]
    """Kind of action wanted."""

    submit_tool_approval: models.SubmitToolApprovalDetails
    """Calls to approve or refuse."""


from .. import models
