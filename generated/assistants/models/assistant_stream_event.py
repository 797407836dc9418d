"""AssistantStreamEvent and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

AssistantStreamEvent = TypeAliasType(
    "AssistantStreamEvent",
    Annotated[
        Union[
            "ThreadStreamEvent",
            "RunStreamEventThreadRunCreated",
            "RunStreamEventThreadRunQueued",
            "RunStreamEventThreadRunInProgress",
            "RunStreamEventThreadRunRequiresAction",
            "RunStreamEventThreadRunCompleted",
            "RunStreamEventThreadRunIncomplete",
            "RunStreamEventThreadRunFailed",
            "RunStreamEventThreadRunCancelling",
            "RunStreamEventThreadRunCancelled",
            "RunStreamEventThreadRunExpired",
            "RunStepStreamEventThreadRunStepCreated",
            "RunStepStreamEventThreadRunStepInProgress",
            "RunStepStreamEventThreadRunStepDelta",
            "RunStepStreamEventThreadRunStepCompleted",
            "RunStepStreamEventThreadRunStepFailed",
            "RunStepStreamEventThreadRunStepCancelled",
            "RunStepStreamEventThreadRunStepExpired",
            "MessageStreamEventThreadMessageCreated",
            "MessageStreamEventThreadMessageInProgress",
            "MessageStreamEventThreadMessageDelta",
            "MessageStreamEventThreadMessageCompleted",
            "MessageStreamEventThreadMessageIncomplete",
            "ErrorEvent",
            "DoneEvent",
            _unknown.UnknownByEvent,
        ],
        rt.Tagged("event"),
    ],
)


from .done_event import DoneEvent
from .error_event import ErrorEvent
from .message_stream_event import (
    MessageStreamEventThreadMessageCompleted,
    MessageStreamEventThreadMessageCreated,
    MessageStreamEventThreadMessageDelta,
    MessageStreamEventThreadMessageInProgress,
    MessageStreamEventThreadMessageIncomplete,
)
from .run_step_stream_event import (
    RunStepStreamEventThreadRunStepCancelled,
    RunStepStreamEventThreadRunStepCompleted,
    RunStepStreamEventThreadRunStepCreated,
    RunStepStreamEventThreadRunStepDelta,
    RunStepStreamEventThreadRunStepExpired,
    RunStepStreamEventThreadRunStepFailed,
    RunStepStreamEventThreadRunStepInProgress,
)
from .run_stream_event import (
    RunStreamEventThreadRunCancelled,
    RunStreamEventThreadRunCancelling,
    RunStreamEventThreadRunCompleted,
    RunStreamEventThreadRunCreated,
    RunStreamEventThreadRunExpired,
    RunStreamEventThreadRunFailed,
    RunStreamEventThreadRunInProgress,
    RunStreamEventThreadRunIncomplete,
    RunStreamEventThreadRunQueued,
    RunStreamEventThreadRunRequiresAction,
)
from .thread_stream_event import ThreadStreamEvent
