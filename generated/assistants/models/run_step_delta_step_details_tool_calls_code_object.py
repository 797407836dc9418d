"""RunStepDeltaStepDetailsToolCallsCodeObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown


class RunStepDeltaStepDetailsToolCallsCodeObject(rt.Model):
    """Piece of a code interpreter call. OpenAI and Azure only."""

    index: int
    """Position of the call in the step's list."""

    id: str | None = None
    """Identifier of the call."""

    type: Literal["code_interpreter"]
    """Kind of the tool."""

    code_interpreter: models.RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter | None = None
    """New code and outputs."""


class RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter(rt.Model):
    """Code and outputs added by a run step delta. OpenAI and Azure only."""

    input: str | None = None
    """Source code to append."""

    outputs: list[models.RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput] | None = (
        None
    )
    """Outputs to add or extend."""


RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput = TypeAliasType(
    "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput",
    Annotated[
        Union[
            "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject",
            "RunStepDeltaStepDetailsToolCallsCodeOutputImageObject",
            _unknown.UnknownByType,
        ],
        rt.Tagged("type"),
    ],
)


from .. import models
from .run_step_delta_step_details_tool_calls_code_output_image_object import (
    RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
)
from .run_step_delta_step_details_tool_calls_code_output_logs_object import (
    RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject,
)
