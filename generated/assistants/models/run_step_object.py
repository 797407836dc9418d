"""RunStepObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown


class RunStepObject(rt.Model):
    """One thing that a run did, either writing a message or calling tools. OpenAI and Azure only."""

    id: str
    """Identifier of this object."""

    object: Literal["thread.run.step"]
    """Type of this object."""

    created_at: int
    """Unix time in seconds at which this object was made."""

    assistant_id: str
    """Assistant that executed the step."""

    thread_id: str
    """Thread that the run works on."""

    run_id: str
    """Run that the step belongs to."""

    type: models.RunStepObjectType
    """Kind of step, matching the type inside step_details."""

    status: models.RunStepObjectStatus
    """Where the step stands in its life cycle."""

    step_details: models.RunStepObjectStepDetails
    """What the step produced."""

    last_error: models.RunStepObjectLastError | None
    """Failure of the step, null if there was none."""

    expired_at: int | None
    """When the step expired because its run did."""

    cancelled_at: int | None
    """When the step was cancelled."""

    failed_at: int | None
    """When the step failed."""

    completed_at: int | None
    """When the step finished."""

    metadata: dict[str, str] | None
    """Up to 16 free string pairs, with keys of at most 64 and values of at most 512 characters."""

    usage: models.RunStepCompletionUsage | None = None
    """Tokens spent by a run step, null while it is in progress."""


class RunStepObjectLastError(rt.Model):
    """Error that ended a run step. OpenAI and Azure only."""

    code: models.RunStepObjectLastErrorCode
    """Class of the failure."""

    message: str
    """Explanation for people."""


RunStepObjectLastErrorCode: TypeAlias = Literal["server_error", "rate_limit_exceeded"] | str


RunStepObjectStatus: TypeAlias = (
    Literal["in_progress", "cancelled", "failed", "completed", "expired"] | str
)


RunStepObjectStepDetails = TypeAliasType(
    "RunStepObjectStepDetails",
    Annotated[
        Union[
            "RunStepDetailsMessageCreationObject",
            "RunStepDetailsToolCallsObject",
            "RunStepActivityDetails",
            _unknown.UnknownByType,
        ],
        rt.Tagged("type"),
    ],
)


RunStepObjectType: TypeAlias = Literal["message_creation", "tool_calls", "activities"] | str


from .. import models
from .run_step_activity_details import RunStepActivityDetails
from .run_step_details_message_creation_object import RunStepDetailsMessageCreationObject
from .run_step_details_tool_calls_object import RunStepDetailsToolCallsObject
