"""Operations of `answers`. Generated from the specs; do not edit."""

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
    models.Answer, Stream[models.AnswerEvent], AsyncStream[models.AnswerEvent]
] = StreamingOperation("answers.create", "POST /answers", returns="Answer", streams="AnswerEvent")


class Answers(StreamingResource):
    """Operations of `answers`."""

    @overload
    def create(
        self,
        *,
        question: str,
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Answer: ...
    @overload
    def create(
        self, *, stream: Literal[True], question: str, **options: Unpack[RequestOptions]
    ) -> Stream[models.AnswerEvent]: ...
    @overload
    def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | Stream[models.AnswerEvent]: ...
    def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | Stream[models.AnswerEvent]:
        """Answer a question.

        Args:
            question: What to answer.
            stream: Whether to send the answer bit by bit.
        """
        return self._call_or_stream(
            _CREATE, stream=stream, body={"question": question, "stream": stream}, options=options
        )


class AsyncAnswers(AsyncStreamingResource):
    """Operations of `answers`."""

    @overload
    async def create(
        self,
        *,
        question: str,
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Answer: ...
    @overload
    async def create(
        self, *, stream: Literal[True], question: str, **options: Unpack[RequestOptions]
    ) -> AsyncStream[models.AnswerEvent]: ...
    @overload
    async def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | AsyncStream[models.AnswerEvent]: ...
    async def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | AsyncStream[models.AnswerEvent]:
        """Answer a question.

        Args:
            question: What to answer.
            stream: Whether to send the answer bit by bit.
        """
        return await self._call_or_stream(
            _CREATE, stream=stream, body={"question": question, "stream": stream}, options=options
        )
