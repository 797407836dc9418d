"""RunStepDetailsToolCallsCodeObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown


class RunStepDetailsToolCallsCodeObject(rt.Model):
    """A code interpreter call made in a step. OpenAI and Azure only."""

    id: str
    """Identifier of the call."""

    type: Literal["code_interpreter"]
    """Kind of the tool."""

    code_interpreter: models.RunStepDetailsToolCallsCodeObjectCodeInterpreter
    """Code and what came out of it."""


class RunStepDetailsToolCallsCodeObjectCodeInterpreter(rt.Model):
    """Code that was run and what it produced. OpenAI and Azure only."""

    input: str
    """Source code that was executed."""

    outputs: list[models.RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput]
    """Logs and images that the code produced."""


RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput = TypeAliasType(
    "RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput",
    Annotated[
        Union[
            "RunStepDetailsToolCallsCodeOutputLogsObject",
            "RunStepDetailsToolCallsCodeOutputImageObject",
            _unknown.UnknownByType,
        ],
        rt.Tagged("type"),
    ],
)


from .. import models
from .run_step_details_tool_calls_code_output_image_object import (
    RunStepDetailsToolCallsCodeOutputImageObject,
)
from .run_step_details_tool_calls_code_output_logs_object import (
    RunStepDetailsToolCallsCodeOutputLogsObject,
)
