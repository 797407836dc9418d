"""RunStreamEvent and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStreamEventThreadRunCancelled(rt.Model):
    """One piece of work of an assistant on a thread."""

    event: Literal["thread.run.cancelled"]
    """What happened to the run."""

    data: models.RunObject
    """One execution of an assistant on a thread."""


class RunStreamEventThreadRunCancelling(rt.Model):
    """One piece of work of an assistant on a thread."""

    event: Literal["thread.run.cancelling"]
    """What happened to the run."""

    data: models.RunObject
    """One execution of an assistant on a thread."""


class RunStreamEventThreadRunCompleted(rt.Model):
    """One piece of work of an assistant on a thread."""

    event: Literal["thread.run.completed"]
    """What happened to the run."""

    data: models.RunObject
    """One execution of an assistant on a thread."""


class RunStreamEventThreadRunCreated(rt.Model):
    """One piece of work of an assistant on a thread."""

    event: Literal["thread.run.created"]
    """What happened to the run."""

    data: models.RunObject
    """One execution of an assistant on a thread."""


class RunStreamEventThreadRunExpired(rt.Model):
    """One piece of work of an assistant on a thread."""

    event: Literal["thread.run.expired"]
    """What happened to the run."""

    data: models.RunObject
    """One execution of an assistant on a thread."""


class RunStreamEventThreadRunFailed(rt.Model):
    """One piece of work of an assistant on a thread."""

    event: Literal["thread.run.failed"]
    """What happened to the run."""

    data: models.RunObject
    """One execution of an assistant on a thread."""


class RunStreamEventThreadRunInProgress(rt.Model):
    """One piece of work of an assistant on a thread."""

    event: Literal["thread.run.in_progress"]
    """What happened to the run."""

    data: models.RunObject
    """One execution of an assistant on a thread."""


class RunStreamEventThreadRunIncomplete(rt.Model):
    """One piece of work of an assistant on a thread."""

    event: Literal["thread.run.incomplete"]
    """What happened to the run."""

    data: models.RunObject
    """One execution of an assistant on a thread."""


class RunStreamEventThreadRunQueued(rt.Model):
    """One piece of work of an assistant on a thread."""

    event: Literal["thread.run.queued"]
    """What happened to the run."""

    data: models.RunObject
    """One execution of an assistant on a thread."""


class RunStreamEventThreadRunRequiresAction(rt.Model):
    """One piece of work of an assistant on a thread."""

    event: Literal["thread.run.requires_action"]
    """What happened to the run."""

    data: models.RunObject
    """One execution of an assistant on a thread."""


from .. import models
