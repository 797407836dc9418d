"""RunStreamEvent and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStreamEventThreadRunCancelled(rt.Model):
    """The event `thread.run.cancelled`."""

    event: Literal["thread.run.cancelled"]

    data: models.RunObject
    """One execution of an assistant on a thread."""


class RunStreamEventThreadRunCancelling(rt.Model):
    """The event `thread.run.cancelling`."""

    event: Literal["thread.run.cancelling"]

    data: models.RunObject
    """One execution of an assistant on a thread."""


class RunStreamEventThreadRunCompleted(rt.Model):
    """The event `thread.run.completed`."""

    event: Literal["thread.run.completed"]

    data: models.RunObject
    """One execution of an assistant on a thread."""


class RunStreamEventThreadRunCreated(rt.Model):
    """The event `thread.run.created`."""

    event: Literal["thread.run.created"]

    data: models.RunObject
    """One execution of an assistant on a thread."""


class RunStreamEventThreadRunExpired(rt.Model):
    """The event `thread.run.expired`."""

    event: Literal["thread.run.expired"]

    data: models.RunObject
    """One execution of an assistant on a thread."""


class RunStreamEventThreadRunFailed(rt.Model):
    """The event `thread.run.failed`."""

    event: Literal["thread.run.failed"]

    data: models.RunObject
    """One execution of an assistant on a thread."""


class RunStreamEventThreadRunInProgress(rt.Model):
    """The event `thread.run.in_progress`."""

    event: Literal["thread.run.in_progress"]

    data: models.RunObject
    """One execution of an assistant on a thread."""


class RunStreamEventThreadRunIncomplete(rt.Model):
    """The event `thread.run.incomplete`."""

    event: Literal["thread.run.incomplete"]

    data: models.RunObject
    """One execution of an assistant on a thread."""


class RunStreamEventThreadRunQueued(rt.Model):
    """The event `thread.run.queued`."""

    event: Literal["thread.run.queued"]

    data: models.RunObject
    """One execution of an assistant on a thread."""


class RunStreamEventThreadRunRequiresAction(rt.Model):
    """The event `thread.run.requires_action`."""

    event: Literal["thread.run.requires_action"]

    data: models.RunObject
    """One execution of an assistant on a thread."""


from .. import models
