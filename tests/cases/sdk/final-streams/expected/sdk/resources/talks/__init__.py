"""Operations of `talks`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, Unpack, overload

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.finals import AsyncFinalStream, FinalStream, FoldedOperation
from ..._runtime.options import RequestOptions
from ..._runtime.streams import AsyncStreamingResource, StreamingResource
from ...resources._folds import TALK

_CREATE: FoldedOperation[
    models.Talk,
    FinalStream[models.TalkChunk, models.Talk],
    AsyncFinalStream[models.TalkChunk, models.Talk],
] = FoldedOperation("talks.create", "POST /talks", returns="Talk", streams="TalkChunk", folds=TALK)


class Talks(StreamingResource):
    """Operations of `talks`."""

    @overload
    def create(
        self,
        *,
        question: str,
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Talk: ...
    @overload
    def create(
        self, *, stream: Literal[True], question: str, **options: Unpack[RequestOptions]
    ) -> FinalStream[models.TalkChunk, models.Talk]: ...
    @overload
    def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Talk | FinalStream[models.TalkChunk, models.Talk]: ...
    def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Talk | FinalStream[models.TalkChunk, models.Talk]:
        """Events are pieces of the object, as in chat completions."""
        return self._call_or_stream(
            _CREATE, stream=stream, body={"question": question, "stream": stream}, options=options
        )


class AsyncTalks(AsyncStreamingResource):
    """Operations of `talks`."""

    @overload
    async def create(
        self,
        *,
        question: str,
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Talk: ...
    @overload
    async def create(
        self, *, stream: Literal[True], question: str, **options: Unpack[RequestOptions]
    ) -> AsyncFinalStream[models.TalkChunk, models.Talk]: ...
    @overload
    async def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Talk | AsyncFinalStream[models.TalkChunk, models.Talk]: ...
    async def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Talk | AsyncFinalStream[models.TalkChunk, models.Talk]:
        """Events are pieces of the object, as in chat completions."""
        return await self._call_or_stream(
            _CREATE, stream=stream, body={"question": question, "stream": stream}, options=options
        )
