"""JobEvent and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

JobEvent = TypeAliasType(
    "JobEvent",
    Annotated[
        Union[
            "JobEventJobStarted",
            "JobEventJobDone",
            "JobEventNoteCreated",
            "JobEventNoteDelta",
            "JobEventDone",
            _unknown.UnknownByEvent,
        ],
        rt.Tagged("event"),
    ],
)


class JobEventDone(rt.Model):
    """The event `done`."""

    event: Literal["done"]

    data: Literal["[DONE]"]


class JobEventJobDone(rt.Model):
    """The event `job.done`."""

    event: Literal["job.done"]

    data: models.Job


class JobEventJobStarted(rt.Model):
    """The event `job.started`."""

    event: Literal["job.started"]

    data: models.Job


class JobEventNoteCreated(rt.Model):
    """The event `note.created`."""

    event: Literal["note.created"]

    data: models.Note


class JobEventNoteDelta(rt.Model):
    """The event `note.delta`."""

    event: Literal["note.delta"]

    data: models.NoteDelta


from .. import models
