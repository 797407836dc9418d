"""Operations of `jobs`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, Unpack, overload

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.finals import AsyncFinalStream, FinalStream, FoldedOperation
from ..._runtime.options import RequestOptions
from ..._runtime.streams import AsyncStreamingResource, StreamingResource
from ...resources._folds import JOB

_CREATE: FoldedOperation[
    models.Job,
    FinalStream[models.JobEvent, models.Job],
    AsyncFinalStream[models.JobEvent, models.Job],
] = FoldedOperation(
    "jobs.create", "POST /jobs", returns="Job", streams="JobEvent", folds=JOB, envelope=True
)


class Jobs(StreamingResource):
    """Operations of `jobs`."""

    @overload
    def create(
        self,
        *,
        question: str,
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Job: ...
    @overload
    def create(
        self, *, stream: Literal[True], question: str, **options: Unpack[RequestOptions]
    ) -> FinalStream[models.JobEvent, models.Job]: ...
    @overload
    def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Job | FinalStream[models.JobEvent, models.Job]: ...
    def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Job | FinalStream[models.JobEvent, models.Job]:
        """Events carry the object, and messages of their own that grow."""
        return self._call_or_stream(
            _CREATE, stream=stream, body={"question": question, "stream": stream}, options=options
        )


class AsyncJobs(AsyncStreamingResource):
    """Operations of `jobs`."""

    @overload
    async def create(
        self,
        *,
        question: str,
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Job: ...
    @overload
    async def create(
        self, *, stream: Literal[True], question: str, **options: Unpack[RequestOptions]
    ) -> AsyncFinalStream[models.JobEvent, models.Job]: ...
    @overload
    async def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Job | AsyncFinalStream[models.JobEvent, models.Job]: ...
    async def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Job | AsyncFinalStream[models.JobEvent, models.Job]:
        """Events carry the object, and messages of their own that grow."""
        return await self._call_or_stream(
            _CREATE, stream=stream, body={"question": question, "stream": stream}, options=options
        )
