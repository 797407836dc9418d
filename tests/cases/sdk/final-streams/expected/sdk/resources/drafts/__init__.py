"""Operations of `drafts`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, Unpack, overload

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

_CREATE: StreamingOperation[
    models.Draft, Stream[models.DraftEvent], AsyncStream[models.DraftEvent]
] = StreamingOperation("drafts.create", "POST /drafts", returns="Draft", streams="DraftEvent")


class Drafts(StreamingResource):
    """Operations of `drafts`."""

    @overload
    def create(
        self,
        *,
        question: str,
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Draft: ...
    @overload
    def create(
        self, *, stream: Literal[True], question: str, **options: Unpack[RequestOptions]
    ) -> Stream[models.DraftEvent]: ...
    @overload
    def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Draft | Stream[models.DraftEvent]: ...
    def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Draft | Stream[models.DraftEvent]:
        """Only the first event carries the object, so no rule knows the final one."""
        return self._call_or_stream(
            _CREATE, stream=stream, body={"question": question, "stream": stream}, options=options
        )


class AsyncDrafts(AsyncStreamingResource):
    """Operations of `drafts`."""

    @overload
    async def create(
        self,
        *,
        question: str,
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Draft: ...
    @overload
    async def create(
        self, *, stream: Literal[True], question: str, **options: Unpack[RequestOptions]
    ) -> AsyncStream[models.DraftEvent]: ...
    @overload
    async def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Draft | AsyncStream[models.DraftEvent]: ...
    async def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Draft | AsyncStream[models.DraftEvent]:
        """Only the first event carries the object, so no rule knows the final one."""
        return await self._call_or_stream(
            _CREATE, stream=stream, body={"question": question, "stream": stream}, options=options
        )
