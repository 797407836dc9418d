"""Operations of `poems`. Generated from the specs; do not edit."""

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
    models.Poem, Stream[models.PoemChunk], AsyncStream[models.PoemChunk]
] = StreamingOperation("poems.create", "POST /poems", returns="Poem", streams="PoemChunk")


class Poems(StreamingResource):
    """Operations of `poems`."""

    @overload
    def create(
        self,
        *,
        model: str,
        about: str,
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Poem: ...
    @overload
    def create(
        self, *, stream: Literal[True], model: str, about: str, **options: Unpack[RequestOptions]
    ) -> Stream[models.PoemChunk]: ...
    @overload
    def create(
        self,
        *,
        model: str,
        about: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Poem | Stream[models.PoemChunk]: ...
    def create(
        self,
        *,
        model: str,
        about: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Poem | Stream[models.PoemChunk]:
        """POST /poems.

        Args:
            model: What writes the poem.
        """
        return self._call_or_stream(
            _CREATE,
            stream=stream,
            body={"model": model, "about": about, "stream": stream},
            options=options,
        )


class AsyncPoems(AsyncStreamingResource):
    """Operations of `poems`."""

    @overload
    async def create(
        self,
        *,
        model: str,
        about: str,
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Poem: ...
    @overload
    async def create(
        self, *, stream: Literal[True], model: str, about: str, **options: Unpack[RequestOptions]
    ) -> AsyncStream[models.PoemChunk]: ...
    @overload
    async def create(
        self,
        *,
        model: str,
        about: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Poem | AsyncStream[models.PoemChunk]: ...
    async def create(
        self,
        *,
        model: str,
        about: str,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Poem | AsyncStream[models.PoemChunk]:
        """POST /poems.

        Args:
            model: What writes the poem.
        """
        return await self._call_or_stream(
            _CREATE,
            stream=stream,
            body={"model": model, "about": about, "stream": stream},
            options=options,
        )
