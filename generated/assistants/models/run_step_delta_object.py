"""RunStepDeltaObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown


class RunStepDeltaObject(rt.Model):
    """What changed in a run step since the previous event. OpenAI and Azure only."""

    id: str
    """Run step that grows."""

    object: Literal["thread.run.step.delta"]
    """Type of this object."""

    delta: models.RunStepDeltaObjectDelta
    """Fields to merge into the run step."""


class RunStepDeltaObjectDelta(rt.Model):
    """What has been added to a run step since the last event. OpenAI and Azure only."""

    step_details: models.RunStepDeltaObjectDeltaStepDetails | None = None
    """Piece of the step's details."""


RunStepDeltaObjectDeltaStepDetails = TypeAliasType(
    "RunStepDeltaObjectDeltaStepDetails",
    Annotated[
        Union[
            "RunStepDeltaStepDetailsMessageCreationObject",
            "RunStepDeltaStepDetailsToolCallsObject",
            "RunStepDeltaMCPObject",
            "RunStepDeltaOpenAPIObject",
            _unknown.UnknownByType,
        ],
        rt.Tagged("type"),
    ],
)


from .. import models
from .run_step_delta_mcp_object import RunStepDeltaMCPObject
from .run_step_delta_open_api_object import RunStepDeltaOpenAPIObject
from .run_step_delta_step_details_message_creation_object import (
    RunStepDeltaStepDetailsMessageCreationObject,
)
from .run_step_delta_step_details_tool_calls_object import RunStepDeltaStepDetailsToolCallsObject
