"""Operations of `replies`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, Unpack, overload

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.finals import AsyncFinalStream, FinalStream, FoldedOperation
from ..._runtime.options import RequestOptions
from ..._runtime.streams import AsyncStreamingResource, StreamingResource
from ...resources._folds import REPLY

_CREATE: FoldedOperation[
    models.Reply,
    FinalStream[models.ReplyEvent, models.Reply],
    AsyncFinalStream[models.ReplyEvent, models.Reply],
] = FoldedOperation(
    "replies.create", "POST /replies", returns="Reply", streams="ReplyEvent", folds=REPLY
)


class Replies(StreamingResource):
    """Operations of `replies`."""

    @overload
    def create(
        self,
        *,
        question: str,
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Reply: ...
    @overload
    def create(
        self, *, stream: Literal[True], question: str, **options: Unpack[RequestOptions]
    ) -> FinalStream[models.ReplyEvent, models.Reply]: ...
    @overload
    def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Reply | FinalStream[models.ReplyEvent, models.Reply]: ...
    def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Reply | FinalStream[models.ReplyEvent, models.Reply]:
        """The last event carries the object."""
        return self._call_or_stream(
            _CREATE, stream=stream, body={"question": question, "stream": stream}, options=options
        )


class AsyncReplies(AsyncStreamingResource):
    """Operations of `replies`."""

    @overload
    async def create(
        self,
        *,
        question: str,
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Reply: ...
    @overload
    async def create(
        self, *, stream: Literal[True], question: str, **options: Unpack[RequestOptions]
    ) -> AsyncFinalStream[models.ReplyEvent, models.Reply]: ...
    @overload
    async def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Reply | AsyncFinalStream[models.ReplyEvent, models.Reply]: ...
    async def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Reply | AsyncFinalStream[models.ReplyEvent, models.Reply]:
        """The last event carries the object."""
        return await self._call_or_stream(
            _CREATE, stream=stream, body={"question": question, "stream": stream}, options=options
        )
