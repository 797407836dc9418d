"""Operations of `queues.jobs`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, Unpack, overload

from typing_extensions import deprecated

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.options import RequestOptions
from ..._runtime.streams import (
    AsyncStream,
    AsyncStreamingResource,
    Stream,
    StreamingOperation,
    StreamingResource,
)
from ..._runtime.tables import Operation

_CANCEL: Operation[models.Job] = Operation(
    "queues.jobs.cancel", "POST /queues/{queue_id}/jobs/{job_id}/cancel", returns="Job"
)
_CREATE: StreamingOperation[models.Job, Stream[models.Job], AsyncStream[models.Job]] = (
    StreamingOperation(
        "queues.jobs.create", "POST /queues/{queue_id}/jobs", returns="Job", streams="Job"
    )
)
_RETRIEVE: Operation[models.Job] = Operation(
    "queues.jobs.retrieve", "GET /queues/{queue_id}/jobs/{job_id}", returns="Job"
)


class JobsResource(StreamingResource):
    """Operations of `queues.jobs`."""

    @deprecated("queues.jobs.cancel is deprecated.")
    def cancel(
        self, job_id: str, *, queue_id: str, **options: Unpack[RequestOptions]
    ) -> models.Job:
        """Stop a job.

        Deprecated.

        Args:
            job_id: The job.
            queue_id: The queue.
        """
        return self._call(_CANCEL, path={"queue_id": queue_id, "job_id": job_id}, options=options)

    @overload
    def create(
        self,
        queue_id: str,
        *,
        task: str,
        poll_timeout: Omittable[int] = OMIT,
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Job: ...
    @overload
    def create(
        self,
        queue_id: str,
        *,
        stream: Literal[True],
        task: str,
        poll_timeout: Omittable[int] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Stream[models.Job]: ...
    @overload
    def create(
        self,
        queue_id: str,
        *,
        task: str,
        poll_timeout: Omittable[int] = OMIT,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Job | Stream[models.Job]: ...
    def create(
        self,
        queue_id: str,
        *,
        task: str,
        poll_timeout: Omittable[int] = OMIT,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Job | Stream[models.Job]:
        """Start a job.

        Args:
            queue_id: The queue.
            task: What is done.
            poll_timeout: How often the job itself looks.
        """
        return self._call_or_stream(
            _CREATE,
            stream=stream,
            path={"queue_id": queue_id},
            body={"task": task, "poll_timeout": poll_timeout, "stream": stream},
            options=options,
        )

    def retrieve(
        self,
        job_id: str,
        *,
        queue_id: str,
        detail: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Job:
        """Read a job.

        Args:
            job_id: The job.
            queue_id: The queue.
            detail: How much of it.
        """
        return self._call(
            _RETRIEVE,
            path={"queue_id": queue_id, "job_id": job_id},
            query={"detail": detail},
            options=options,
        )

    @deprecated("queues.jobs.cancel is deprecated.")
    def cancel_and_poll(
        self,
        job_id: str,
        *,
        queue_id: str,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Job:
        """Call `cancel` and read what it gives until `status` says that it is final.

        The other arguments are those of `cancel`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import QUEUES_JOBS_RETRIEVE

        return QUEUES_JOBS_RETRIEVE.poll(
            self,
            _CANCEL,
            poll_interval,
            poll_timeout,
            path={"queue_id": queue_id, "job_id": job_id},
            options=options,
        )

    def create_and_poll(
        self,
        queue_id: str,
        *,
        task: str,
        poll_timeout: Omittable[int] = OMIT,
        poll_interval: float | None = None,
        poll_timeout_2: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Job:
        """Call `create` and read what it gives until `status` says that it is final.

        The other arguments are those of `create`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout_2: Seconds after which `PollTimeoutError` is raised, with what was read
                last.
        """
        from ...resources._polls import QUEUES_JOBS_RETRIEVE

        return QUEUES_JOBS_RETRIEVE.poll(
            self,
            _CREATE,
            poll_interval,
            poll_timeout_2,
            path={"queue_id": queue_id},
            body={"task": task, "poll_timeout": poll_timeout},
            options=options,
        )

    def poll(
        self,
        job_id: str,
        *,
        queue_id: str,
        detail: Omittable[str] = OMIT,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Job:
        """Call `retrieve` until `status` says that it is final.

        The other arguments are those of `retrieve`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import QUEUES_JOBS_RETRIEVE

        return QUEUES_JOBS_RETRIEVE.poll(
            self,
            _RETRIEVE,
            poll_interval,
            poll_timeout,
            path={"queue_id": queue_id, "job_id": job_id},
            query={"detail": detail},
            options=options,
        )


class AsyncJobsResource(AsyncStreamingResource):
    """Operations of `queues.jobs`."""

    @deprecated("queues.jobs.cancel is deprecated.")
    async def cancel(
        self, job_id: str, *, queue_id: str, **options: Unpack[RequestOptions]
    ) -> models.Job:
        """Stop a job.

        Deprecated.

        Args:
            job_id: The job.
            queue_id: The queue.
        """
        return await self._call(
            _CANCEL, path={"queue_id": queue_id, "job_id": job_id}, options=options
        )

    @overload
    async def create(
        self,
        queue_id: str,
        *,
        task: str,
        poll_timeout: Omittable[int] = OMIT,
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Job: ...
    @overload
    async def create(
        self,
        queue_id: str,
        *,
        stream: Literal[True],
        task: str,
        poll_timeout: Omittable[int] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.Job]: ...
    @overload
    async def create(
        self,
        queue_id: str,
        *,
        task: str,
        poll_timeout: Omittable[int] = OMIT,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Job | AsyncStream[models.Job]: ...
    async def create(
        self,
        queue_id: str,
        *,
        task: str,
        poll_timeout: Omittable[int] = OMIT,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Job | AsyncStream[models.Job]:
        """Start a job.

        Args:
            queue_id: The queue.
            task: What is done.
            poll_timeout: How often the job itself looks.
        """
        return await self._call_or_stream(
            _CREATE,
            stream=stream,
            path={"queue_id": queue_id},
            body={"task": task, "poll_timeout": poll_timeout, "stream": stream},
            options=options,
        )

    async def retrieve(
        self,
        job_id: str,
        *,
        queue_id: str,
        detail: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Job:
        """Read a job.

        Args:
            job_id: The job.
            queue_id: The queue.
            detail: How much of it.
        """
        return await self._call(
            _RETRIEVE,
            path={"queue_id": queue_id, "job_id": job_id},
            query={"detail": detail},
            options=options,
        )

    @deprecated("queues.jobs.cancel is deprecated.")
    async def cancel_and_poll(
        self,
        job_id: str,
        *,
        queue_id: str,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Job:
        """Call `cancel` and read what it gives until `status` says that it is final.

        The other arguments are those of `cancel`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import QUEUES_JOBS_RETRIEVE

        return await QUEUES_JOBS_RETRIEVE.poll_async(
            self,
            _CANCEL,
            poll_interval,
            poll_timeout,
            path={"queue_id": queue_id, "job_id": job_id},
            options=options,
        )

    async def create_and_poll(
        self,
        queue_id: str,
        *,
        task: str,
        poll_timeout: Omittable[int] = OMIT,
        poll_interval: float | None = None,
        poll_timeout_2: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Job:
        """Call `create` and read what it gives until `status` says that it is final.

        The other arguments are those of `create`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout_2: Seconds after which `PollTimeoutError` is raised, with what was read
                last.
        """
        from ...resources._polls import QUEUES_JOBS_RETRIEVE

        return await QUEUES_JOBS_RETRIEVE.poll_async(
            self,
            _CREATE,
            poll_interval,
            poll_timeout_2,
            path={"queue_id": queue_id},
            body={"task": task, "poll_timeout": poll_timeout},
            options=options,
        )

    async def poll(
        self,
        job_id: str,
        *,
        queue_id: str,
        detail: Omittable[str] = OMIT,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Job:
        """Call `retrieve` until `status` says that it is final.

        The other arguments are those of `retrieve`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import QUEUES_JOBS_RETRIEVE

        return await QUEUES_JOBS_RETRIEVE.poll_async(
            self,
            _RETRIEVE,
            poll_interval,
            poll_timeout,
            path={"queue_id": queue_id, "job_id": job_id},
            query={"detail": detail},
            options=options,
        )
