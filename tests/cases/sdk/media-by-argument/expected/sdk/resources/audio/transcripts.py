"""Operations of `audio.transcripts`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, Unpack, overload

from ... import models, params
from ..._runtime.arguments import OMIT, FileInput, Omittable
from ..._runtime.options import RequestOptions
from ..._runtime.streams import (
    AsyncStream,
    AsyncStreamingResource,
    Stream,
    StreamingOperation,
    StreamingResource,
)

_CREATE: StreamingOperation[
    models.Transcript | str, Stream[models.Delta], AsyncStream[models.Delta]
] = StreamingOperation(
    "audio.transcripts.create",
    "POST /audio/transcripts",
    returns="Transcript | str",
    body="multipart",
    files=("file",),
    streams="Delta",
)


class Transcripts(StreamingResource):
    """Operations of `audio.transcripts`."""

    @overload
    def create(
        self,
        *,
        file: FileInput,
        response_format: Literal["text", "srt"],
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> str: ...
    @overload
    def create(
        self,
        *,
        file: FileInput,
        response_format: Omittable[Literal["json", "verbose_json"]] = OMIT,
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Transcript: ...
    @overload
    def create(
        self,
        *,
        file: FileInput,
        response_format: Omittable[params.Format] = OMIT,
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Transcript | str: ...
    @overload
    def create(
        self,
        *,
        stream: Literal[True],
        file: FileInput,
        response_format: Omittable[params.Format] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Stream[models.Delta]: ...
    @overload
    def create(
        self,
        *,
        file: FileInput,
        response_format: Omittable[params.Format] = OMIT,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Transcript | str | Stream[models.Delta]: ...
    def create(
        self,
        *,
        file: FileInput,
        response_format: Omittable[params.Format] = OMIT,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Transcript | str | Stream[models.Delta]:
        """POST /audio/transcripts."""
        return self._call_or_stream(
            _CREATE,
            stream=stream,
            body={"file": file, "response_format": response_format, "stream": stream},
            options=options,
        )


class AsyncTranscripts(AsyncStreamingResource):
    """Operations of `audio.transcripts`."""

    @overload
    async def create(
        self,
        *,
        file: FileInput,
        response_format: Literal["text", "srt"],
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> str: ...
    @overload
    async def create(
        self,
        *,
        file: FileInput,
        response_format: Omittable[Literal["json", "verbose_json"]] = OMIT,
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Transcript: ...
    @overload
    async def create(
        self,
        *,
        file: FileInput,
        response_format: Omittable[params.Format] = OMIT,
        stream: Omittable[Literal[False] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Transcript | str: ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[True],
        file: FileInput,
        response_format: Omittable[params.Format] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.Delta]: ...
    @overload
    async def create(
        self,
        *,
        file: FileInput,
        response_format: Omittable[params.Format] = OMIT,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Transcript | str | AsyncStream[models.Delta]: ...
    async def create(
        self,
        *,
        file: FileInput,
        response_format: Omittable[params.Format] = OMIT,
        stream: Omittable[bool | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Transcript | str | AsyncStream[models.Delta]:
        """POST /audio/transcripts."""
        return await self._call_or_stream(
            _CREATE,
            stream=stream,
            body={"file": file, "response_format": response_format, "stream": stream},
            options=options,
        )
