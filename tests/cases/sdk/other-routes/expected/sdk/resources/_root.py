"""Operations of the client itself. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, Unpack, overload

from .. import models
from .._runtime.arguments import OMIT, Omittable
from .._runtime.options import RequestOptions
from .._runtime.streams import (
    AsyncStream,
    AsyncStreamingResource,
    Stream,
    StreamingOperation,
    StreamingResource,
)

_CHAT: StreamingOperation[models.Line, Stream[models.Line], AsyncStream[models.Line]] = (
    StreamingOperation("chat", "POST /chat", returns="Line", streams="Line")
)


class Root(StreamingResource):
    """Operations of the client itself."""

    @overload
    def chat(
        self,
        *,
        text: str,
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Line: ...
    @overload
    def chat(
        self, *, stream: Literal[True], text: str, **options: Unpack[RequestOptions]
    ) -> Stream[models.Line]: ...
    @overload
    def chat(
        self, *, text: str, stream: Omittable[bool | None] = OMIT, **options: Unpack[RequestOptions]
    ) -> models.Line | Stream[models.Line]: ...
    def chat(
        self, *, text: str, stream: Omittable[bool | None] = OMIT, **options: Unpack[RequestOptions]
    ) -> models.Line | Stream[models.Line]:
        """POST /chat."""
        return self._call_or_stream(
            _CHAT, stream=stream, body={"text": text, "stream": stream}, options=options
        )


class AsyncRoot(AsyncStreamingResource):
    """Operations of the client itself."""

    @overload
    async def chat(
        self,
        *,
        text: str,
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Line: ...
    @overload
    async def chat(
        self, *, stream: Literal[True], text: str, **options: Unpack[RequestOptions]
    ) -> AsyncStream[models.Line]: ...
    @overload
    async def chat(
        self, *, text: str, stream: Omittable[bool | None] = OMIT, **options: Unpack[RequestOptions]
    ) -> models.Line | AsyncStream[models.Line]: ...
    async def chat(
        self, *, text: str, stream: Omittable[bool | None] = OMIT, **options: Unpack[RequestOptions]
    ) -> models.Line | AsyncStream[models.Line]:
        """POST /chat."""
        return await self._call_or_stream(
            _CHAT, stream=stream, body={"text": text, "stream": stream}, options=options
        )
