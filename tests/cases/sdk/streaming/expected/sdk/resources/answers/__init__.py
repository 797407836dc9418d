"""Operations of `answers`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, overload

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, AsyncStream, Resource, Stream
from ..._runtime.tables import RequestOptions, StreamingOperation

_CREATE: StreamingOperation[models.Answer, models.AnswerEvent] = StreamingOperation(
    "answers.create", "POST /answers", returns="Answer", streams="AnswerEvent"
)


class Answers(Resource):
    """Operations of `answers`."""

    @overload
    def create(
        self,
        *,
        question: str,
        stream: Omittable[Literal[False] | None] = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Answer: ...
    @overload
    def create(
        self, *, stream: Literal[True], question: str, options: RequestOptions | None = None
    ) -> Stream[models.AnswerEvent]: ...
    @overload
    def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Answer | Stream[models.AnswerEvent]: ...
    def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Answer | Stream[models.AnswerEvent]:
        """Answer a question.

        Args:
            question: What to answer.
            stream: Whether to send the answer bit by bit.
        """
        return self._call_or_stream(
            _CREATE, stream=stream, body={"question": question, "stream": stream}, options=options
        )


class AsyncAnswers(AsyncResource):
    """Operations of `answers`."""

    @overload
    async def create(
        self,
        *,
        question: str,
        stream: Omittable[Literal[False] | None] = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Answer: ...
    @overload
    async def create(
        self, *, stream: Literal[True], question: str, options: RequestOptions | None = None
    ) -> AsyncStream[models.AnswerEvent]: ...
    @overload
    async def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Answer | AsyncStream[models.AnswerEvent]: ...
    async def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Answer | AsyncStream[models.AnswerEvent]:
        """Answer a question.

        Args:
            question: What to answer.
            stream: Whether to send the answer bit by bit.
        """
        return await self._call_or_stream(
            _CREATE, stream=stream, body={"question": question, "stream": stream}, options=options
        )
