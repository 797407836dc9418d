"""Operations of `queues`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

if TYPE_CHECKING:
    from .jobs import AsyncJobsResource, JobsResource

_CREATE_AND_RUN: Operation[models.Started] = Operation(
    "queues.create_and_run", "POST /queues/run", returns="Started"
)


class Queues(Resource):
    """Operations of `queues`."""

    @cached_property
    def jobs(self) -> JobsResource:
        """Operations of `queues.jobs`."""
        from .jobs import JobsResource

        return JobsResource(self)

    def create_and_run(self, **options: Unpack[RequestOptions]) -> models.Started:
        """Make a queue for one job, and start it."""
        return self._call(_CREATE_AND_RUN, options=options)

    def create_and_run_poll(
        self,
        *,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Job:
        """Call `create_and_run` and read what it gives until `status` says that it is final.

        The other arguments are those of `create_and_run`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import QUEUES_JOBS_RETRIEVE

        return QUEUES_JOBS_RETRIEVE.poll(
            self, _CREATE_AND_RUN, poll_interval, poll_timeout, options=options
        )


class AsyncQueues(AsyncResource):
    """Operations of `queues`."""

    @cached_property
    def jobs(self) -> AsyncJobsResource:
        """Operations of `queues.jobs`."""
        from .jobs import AsyncJobsResource

        return AsyncJobsResource(self)

    async def create_and_run(self, **options: Unpack[RequestOptions]) -> models.Started:
        """Make a queue for one job, and start it."""
        return await self._call(_CREATE_AND_RUN, options=options)

    async def create_and_run_poll(
        self,
        *,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Job:
        """Call `create_and_run` and read what it gives until `status` says that it is final.

        The other arguments are those of `create_and_run`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import QUEUES_JOBS_RETRIEVE

        return await QUEUES_JOBS_RETRIEVE.poll_async(
            self, _CREATE_AND_RUN, poll_interval, poll_timeout, options=options
        )
