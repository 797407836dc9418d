"""Operations of `jobs`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Unpack, overload

from typing_extensions import deprecated

from ... import models, params
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

_CREATE: StreamingOperation[models.Job, Stream[models.Job], AsyncStream[models.Job]] = (
    StreamingOperation(
        "jobs.create",
        "POST /jobs",
        returns="Job",
        streams="Job",
        deprecated=("query:dry", "name", "steps[].{kind=walk}.speed"),
    )
)
_LIST: Operation[models.Job] = Operation("jobs.list", "GET /jobs", returns="Job")


class Jobs(StreamingResource):
    """Operations of `jobs`."""

    @overload
    @deprecated("It is deprecated because of its age; use answers.")
    def create(
        self,
        *,
        dry: Omittable[bool] = OMIT,
        limit: Omittable[int] = OMIT,
        name: Omittable[str] = OMIT,
        stream: Omittable[Literal[False] | None] = OMIT,
        steps: Omittable[Iterable[params.Step]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Job: ...
    @overload
    @deprecated("It is deprecated because of its age; use answers.")
    def create(
        self,
        *,
        stream: Literal[True],
        dry: Omittable[bool] = OMIT,
        limit: Omittable[int] = OMIT,
        name: Omittable[str] = OMIT,
        steps: Omittable[Iterable[params.Step]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Stream[models.Job]: ...
    @overload
    @deprecated("It is deprecated because of its age; use answers.")
    def create(
        self,
        *,
        dry: Omittable[bool] = OMIT,
        limit: Omittable[int] = OMIT,
        name: Omittable[str] = OMIT,
        stream: Omittable[bool | None] = OMIT,
        steps: Omittable[Iterable[params.Step]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Job | Stream[models.Job]: ...
    @deprecated("It is deprecated because of its age; use answers.")
    def create(
        self,
        *,
        dry: Omittable[bool] = OMIT,
        limit: Omittable[int] = OMIT,
        name: Omittable[str] = OMIT,
        stream: Omittable[bool | None] = OMIT,
        steps: Omittable[Iterable[params.Step]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Job | Stream[models.Job]:
        """Makes a job.

        It is deprecated because of its age; use answers.

        Args:
            dry: Only tries. Deprecated.
            name: Deprecated in favour of `title`. What it is called.
        """
        return self._call_or_stream(
            _CREATE,
            stream=stream,
            query={"dry": dry, "limit": limit},
            body={"name": name, "stream": stream, "steps": steps},
            options=options,
        )

    def list(self, **options: Unpack[RequestOptions]) -> models.Job:
        """List jobs.

        Deprecated by North.
        """
        return self._call(_LIST, options=options)


class AsyncJobs(AsyncStreamingResource):
    """Operations of `jobs`."""

    @overload
    @deprecated("It is deprecated because of its age; use answers.")
    async def create(
        self,
        *,
        dry: Omittable[bool] = OMIT,
        limit: Omittable[int] = OMIT,
        name: Omittable[str] = OMIT,
        stream: Omittable[Literal[False] | None] = OMIT,
        steps: Omittable[Iterable[params.Step]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Job: ...
    @overload
    @deprecated("It is deprecated because of its age; use answers.")
    async def create(
        self,
        *,
        stream: Literal[True],
        dry: Omittable[bool] = OMIT,
        limit: Omittable[int] = OMIT,
        name: Omittable[str] = OMIT,
        steps: Omittable[Iterable[params.Step]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.Job]: ...
    @overload
    @deprecated("It is deprecated because of its age; use answers.")
    async def create(
        self,
        *,
        dry: Omittable[bool] = OMIT,
        limit: Omittable[int] = OMIT,
        name: Omittable[str] = OMIT,
        stream: Omittable[bool | None] = OMIT,
        steps: Omittable[Iterable[params.Step]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Job | AsyncStream[models.Job]: ...
    @deprecated("It is deprecated because of its age; use answers.")
    async def create(
        self,
        *,
        dry: Omittable[bool] = OMIT,
        limit: Omittable[int] = OMIT,
        name: Omittable[str] = OMIT,
        stream: Omittable[bool | None] = OMIT,
        steps: Omittable[Iterable[params.Step]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Job | AsyncStream[models.Job]:
        """Makes a job.

        It is deprecated because of its age; use answers.

        Args:
            dry: Only tries. Deprecated.
            name: Deprecated in favour of `title`. What it is called.
        """
        return await self._call_or_stream(
            _CREATE,
            stream=stream,
            query={"dry": dry, "limit": limit},
            body={"name": name, "stream": stream, "steps": steps},
            options=options,
        )

    async def list(self, **options: Unpack[RequestOptions]) -> models.Job:
        """List jobs.

        Deprecated by North.
        """
        return await self._call(_LIST, options=options)
