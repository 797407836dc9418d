"""Base classes of the generated resources, how they make calls, and bodies that come back as sent."""

from __future__ import annotations

import importlib
import json
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import IO, Any, Self, TypeVar, Unpack, cast

import httpx2

from .errors import request_id
from .request import Arguments, Request, Settings
from .tables import Operation
from .texts import written
from .transport import AsyncTransport, SyncTransport, responses

T = TypeVar("T")
CHUNK = 2**16


class _With:
    """All methods of a resource in another way; the module that has it is loaded when it is used."""

    def __init__(self, way: str) -> None:
        self._way = way

    def __get__(self, resource: object, _: object) -> Any:
        return importlib.import_module(f"{__package__}.raw").Every(self._way, resource)


class _Ways:
    """What resources have beside the names of a spec, which win over these."""

    with_raw_response: Any = _With("raw")
    with_streaming_response: Any = _With("streamed")


@dataclass(frozen=True)
class Call:
    """A call of an operation: what is asked for, and what becomes of the response."""

    transport: Any
    operation: Operation[Any]
    arguments: Arguments
    streaming: bool = False

    @property
    def settings(self) -> Settings:
        """What the client was created with."""
        settings: Settings = self.transport.settings
        return settings

    @cached_property
    def request(self) -> Request:
        """What is sent."""
        return self.settings.prepare(self.operation, self.arguments, streaming=self.streaming)

    def parse(self, response: httpx2.Response) -> Any:
        """Return what the method returns."""
        row, strict = self.settings.variant.row(self.operation), self.settings.strict
        reading = row.reading("response")
        return responses.decode_response(row.operation.returns, response, reading, strict=strict)

    def run(self) -> Any:
        """Send the request and return what the method returns."""
        return self.parse(self.transport.send(self.request))

    async def run_async(self) -> Any:
        """The asynchronous form of `run`."""
        return self.parse(await self.transport.send(self.request))


class Resource(_Ways):
    """A group of operations, sharing the connection of the client or group it is made from."""

    # Where a call leaves the method; `raw` takes it there.
    _run: Callable[[Any], Any] = staticmethod(Call.run)

    def __init__(self, client: Resource) -> None:
        self._transport: SyncTransport = client._transport

    def _call(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> T:
        return cast("T", self._run(Call(self._transport, operation, arguments)))


class AsyncResource(_Ways):
    """A group of operations; the asynchronous form of `Resource`."""

    _run: Callable[[Any], Any] = staticmethod(Call.run_async)

    def __init__(self, client: AsyncResource) -> None:
        self._transport: AsyncTransport = client._transport

    async def _call(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> T:
        return cast("T", await self._run(Call(self._transport, operation, arguments)))


class Response:
    """What is known of a response without its body; `http_response` has the rest."""

    def __init__(self, response: httpx2.Response) -> None:
        self.http_response = response
        self.status_code, self.headers = response.status_code, response.headers
        self.request_id = self._request_id = request_id(response)
        self.retries_taken: int = response.extensions.get("retries", 0)


class BinaryResponse(Response):
    """A body that has been read: that of a large file is in a temporary one, not in memory.

    That one goes with the response, or when it is closed. Every method starts at the beginning.
    """

    def __init__(self, response: httpx2.Response) -> None:
        super().__init__(response)
        # Nothing of a stream of events.
        content = vars(response).get("_content", b"")
        self._file: IO[bytes] = response.extensions.get("file") or BytesIO(content)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Delete the temporary file."""
        self._file.close()

    def read(self) -> bytes:
        """Return the whole content."""
        self._file.seek(0)
        return self._file.read()

    @property
    def content(self) -> bytes:
        """The whole content."""
        return self.read()

    @property
    def text(self) -> str:
        """The content in the encoding that the response names, or UTF-8."""
        return written(self.read(), self.http_response.charset_encoding)

    def json(self) -> Any:
        """Return the content as JSON."""
        return json.loads(self.read())

    def iter_bytes(self, chunk_size: int = CHUNK) -> Iterator[bytes]:
        """Give the content in pieces."""
        for begin in count(0, chunk_size):
            self._file.seek(begin)
            if not (chunk := self._file.read(chunk_size)):
                return
            yield chunk

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the content to a file, in pieces."""
        self._file.seek(0)
        with Path(file).open("wb") as target:
            shutil.copyfileobj(self._file, target, CHUNK)

    stream_to_file = write_to_file
