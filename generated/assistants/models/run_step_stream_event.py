"""RunStepStreamEvent and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepStreamEventThreadRunStepCancelled(rt.Model):
    """The event `thread.run.step.cancelled`. OpenAI and Azure only."""

    event: Literal["thread.run.step.cancelled"]

    data: models.RunStepObject
    """One thing that a run did, either writing a message or calling tools."""


class RunStepStreamEventThreadRunStepCompleted(rt.Model):
    """The event `thread.run.step.completed`. OpenAI and Azure only."""

    event: Literal["thread.run.step.completed"]

    data: models.RunStepObject
    """One thing that a run did, either writing a message or calling tools."""


class RunStepStreamEventThreadRunStepCreated(rt.Model):
    """The event `thread.run.step.created`. OpenAI and Azure only."""

    event: Literal["thread.run.step.created"]

    data: models.RunStepObject
    """One thing that a run did, either writing a message or calling tools."""


class RunStepStreamEventThreadRunStepDelta(rt.Model):
    """The event `thread.run.step.delta`. OpenAI and Azure only."""

    event: Literal["thread.run.step.delta"]

    data: models.RunStepDeltaObject
    """What changed in a run step since the previous event."""


class RunStepStreamEventThreadRunStepExpired(rt.Model):
    """The event `thread.run.step.expired`. OpenAI and Azure only."""

    event: Literal["thread.run.step.expired"]

    data: models.RunStepObject
    """One thing that a run did, either writing a message or calling tools."""


class RunStepStreamEventThreadRunStepFailed(rt.Model):
    """The event `thread.run.step.failed`. OpenAI and Azure only."""

    event: Literal["thread.run.step.failed"]

    data: models.RunStepObject
    """One thing that a run did, either writing a message or calling tools."""


class RunStepStreamEventThreadRunStepInProgress(rt.Model):
    """The event `thread.run.step.in_progress`. OpenAI and Azure only."""

    event: Literal["thread.run.step.in_progress"]

    data: models.RunStepObject
    """One thing that a run did, either writing a message or calling tools."""


from .. import models
