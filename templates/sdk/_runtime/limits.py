"""What a server can do to a caller: how much of a response is read, and how long it is waited for."""

from __future__ import annotations

import math
import weakref
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from tempfile import SpooledTemporaryFile
from time import monotonic
from typing import IO, Any

import httpx2

from .errors import LimitError

MIB = 2**20
# What a timeout has parts for.
WAITS = ("connect", "read", "write", "pool")


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
    seconds, own = remaining(end), dict[str, float | None]()
    own |= (
        timeout.as_dict() if isinstance(timeout, httpx2.Timeout) else dict.fromkeys(WAITS, timeout)
    )
    return {name: seconds if one is None else min(one, seconds or one) for name, one in own.items()}


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
    try:
        with _body(response) as body:
            for chunk in response.iter_bytes():
                _add(body, chunk, most)
    finally:
        response.close()


async def read_async(response: httpx2.Response, most: int | None) -> None:
    """The asynchronous form of `read`."""
    if "file" in response.extensions:
        return
    try:
        with _body(response) as body:
            async for chunk in response.aiter_bytes():
                _add(body, chunk, most)
    finally:
        await response.aclose()


@contextmanager
def _body(response: httpx2.Response) -> Generator[IO[bytes], None, None]:
    """Give what a response is read into: a file of its own for one that is a file, else memory."""
    is_file = response.is_success and response.request.extensions.get("file")
    body: IO[bytes] = SpooledTemporaryFile(MIB) if is_file else BytesIO()  # noqa: SIM115 - kept
    try:
        yield body
        body.seek(0)
    except BaseException:
        body.close()
        raise
    if isinstance(body, BytesIO):
        vars(response)["_content"] = body.getvalue()
    else:
        response.extensions["file"] = body
        weakref.finalize(response, body.close)


def _add(body: IO[bytes], chunk: bytes, most: int | None) -> None:
    if most is not None and body.tell() + len(chunk) > most:
        raise LimitError(
            f"The response has more than {most} bytes; raise Limits(body=…) to read it."
        )
    body.write(chunk)
