"""What a server can do to a caller: how much of a response is read, and how long it is waited for."""

from __future__ import annotations

import math
import weakref
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from io import BytesIO
from tempfile import SpooledTemporaryFile
from time import monotonic
from typing import IO, Any

import httpx2

from .errors import LimitError

MIB = 2**20


@dataclass(frozen=True, kw_only=True)
class Limits:
    """How much of a response is taken, and how long a call may take; None stands for no limit.

    `deadline` are the seconds of a call with all its attempts, and of a stream from one event to
    the next; `wait` those that a server may ask for before the next attempt. `body` and `event` are
    the bytes of a response and of an event once decompressed, `message` the characters of an error.
    """

    deadline: float | None = 3600.0
    wait: float | None = 60.0
    body: int | None = 256 * MIB
    event: int | None = 32 * MIB
    message: int | None = 2000

    def __post_init__(self) -> None:
        for name, value in vars(self).items():
            if value is not None and not (isinstance(value, int | float) and value >= 0):
                raise TypeError(f"{name} must be a number from 0 on, or None, not {value!r}.")

    def end(self) -> float:
        """Return when what begins now has to be done, by the clock of `monotonic`."""
        return math.inf if self.deadline is None else monotonic() + self.deadline


DEFAULT_LIMITS = Limits()


def remaining(end: float) -> float | None:
    """Return the seconds to a deadline, of which there is always a little; None without one."""
    return None if end == math.inf else max(end - monotonic(), 0.001)


def within(timeout: float | httpx2.Timeout | None, end: float) -> dict[str, float | None]:
    """Return a timeout, by its parts, that waits for nothing longer than to the deadline."""
    seconds, own = remaining(end), httpx2.Timeout(timeout).as_dict()
    if seconds is not None:
        own |= {name: seconds for name, one in own.items() if one is None or one > seconds}
    return own


class Watched(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """The bytes of a response as they arrive: a server that drips them reaches the deadline."""

    def __init__(self, response: httpx2.Response, end: float) -> None:
        self._stream: Any = response.stream
        self._request = response.request
        self.end = end

    def _timely(self, chunk: bytes) -> bytes:
        if monotonic() > self.end:
            raise httpx2.ReadTimeout("the deadline has passed", request=self._request)
        return chunk

    def __iter__(self) -> Iterator[bytes]:
        return map(self._timely, self._stream)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            yield self._timely(chunk)

    def close(self) -> None:
        """Give the connection back."""
        self._stream.close()

    async def aclose(self) -> None:
        """Give the connection back."""
        await self._stream.aclose()

    @property
    def elapsed(self) -> Any:
        """How long it took, as the HTTP library counted."""
        return getattr(self._stream, "elapsed", None)


def restart(response: httpx2.Response, limits: Limits) -> None:
    """Give a stream the time for its next event."""
    if isinstance(response.stream, Watched):
        response.stream.end = limits.end()


def read(response: httpx2.Response, most: int | None) -> None:
    """Read a response to its end, as its own `read` does, but not beyond the limit."""
    if "file" in response.extensions:
        return
    body = _target(response)
    try:
        for chunk in response.iter_bytes():
            _add(body, chunk, most)
        _keep(response, body)
    finally:
        response.close()


async def read_async(response: httpx2.Response, most: int | None) -> None:
    """The asynchronous form of `read`."""
    if "file" in response.extensions:
        return
    body = _target(response)
    try:
        async for chunk in response.aiter_bytes():
            _add(body, chunk, most)
        _keep(response, body)
    finally:
        await response.aclose()


def _target(response: httpx2.Response) -> IO[bytes]:
    """Return what a response is read into: a file of its own for one that is a file, else memory."""
    is_file = response.request.extensions.get("file") and response.is_success
    if not is_file:
        return BytesIO()
    body = SpooledTemporaryFile(MIB)  # noqa: SIM115 - kept
    weakref.finalize(response, body.close)
    return body


def _add(body: IO[bytes], chunk: bytes, most: int | None) -> None:
    if most is not None and body.tell() + len(chunk) > most:
        raise LimitError(
            f"The response has more than {most} bytes; raise Limits(body=…) to read it."
        )
    body.write(chunk)


def _keep(response: httpx2.Response, body: IO[bytes]) -> None:
    if isinstance(body, BytesIO):
        vars(response)["_content"] = body.getvalue()
    else:
        body.seek(0)
        response.extensions["file"] = body
