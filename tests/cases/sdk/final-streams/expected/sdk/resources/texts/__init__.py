"""Operations of `texts`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, Unpack, overload

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.finals import AsyncFinalStream, FinalStream, FoldedOperation
from ..._runtime.options import RequestOptions
from ..._runtime.streams import AsyncStreamingResource, StreamingResource
from ...resources._folds import TEXT

_CREATE: FoldedOperation[
    models.Text, FinalStream[models.Text, models.Text], AsyncFinalStream[models.Text, models.Text]
] = FoldedOperation("texts.create", "POST /texts", returns="Text", streams="Text", folds=TEXT)


class Texts(StreamingResource):
    """Operations of `texts`."""

    @overload
    def create(
        self,
        *,
        question: str,
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Text: ...
    @overload
    def create(
        self, *, stream: Literal[True], question: str, **options: Unpack[RequestOptions]
    ) -> FinalStream[models.Text, models.Text]: ...
    @overload
    def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Text | FinalStream[models.Text, models.Text]: ...
    def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Text | FinalStream[models.Text, models.Text]:
        """Events are as the object, with pieces of its items."""
        return self._call_or_stream(
            _CREATE, stream=stream, body={"question": question, "stream": stream}, options=options
        )


class AsyncTexts(AsyncStreamingResource):
    """Operations of `texts`."""

    @overload
    async def create(
        self,
        *,
        question: str,
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Text: ...
    @overload
    async def create(
        self, *, stream: Literal[True], question: str, **options: Unpack[RequestOptions]
    ) -> AsyncFinalStream[models.Text, models.Text]: ...
    @overload
    async def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Text | AsyncFinalStream[models.Text, models.Text]: ...
    async def create(
        self,
        *,
        question: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Text | AsyncFinalStream[models.Text, models.Text]:
        """Events are as the object, with pieces of its items."""
        return await self._call_or_stream(
            _CREATE, stream=stream, body={"question": question, "stream": stream}, options=options
        )
