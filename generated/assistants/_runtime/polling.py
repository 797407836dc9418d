"""Calls whose result is not final: it is read again until it is."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from math import inf
from typing import Any, Generic, TypeVar, Unpack, cast

from .errors import APIError
from .options import check
from .pages import at
from .request import Arguments
from .tables import Operation
from .transport import seconds

T = TypeVar("T")
# Seconds that a header can ask for; how much pauses grow without one, up to so many times the first.
SHORTEST, LONGEST, GROWTH, MOST = 0.1, 60.0, 1.2, 8.0


class PollTimeoutError(APIError):
    """An object was not final in time; `last` is how it was read last."""

    def __init__(self, message: str, last: Any = None) -> None:
        super().__init__(message)
        self.last = last


@dataclass(frozen=True)
class Polling(Generic[T]):
    """How an object becomes final: `read` gives it, while its `field` has one of the `pending` values.

    `path` says where the path of `read` is in the object, or in the path of the call (``path:name``).
    The `header` says how long to wait, otherwise it is the `interval`, which grows.
    """

    read: Operation[T]
    path: Mapping[str, str]
    field: str
    pending: tuple[Any, ...]
    header: str = ""
    interval: float = 1.0

    def poll(self, resource: Any, *given: Any, **arguments: Unpack[Arguments]) -> T:
        """Call an operation, and read what it gives until it is final."""
        steps = self._steps(resource, arguments, *given)
        while True:
            found = next(steps)()
            if (pause := steps.send(found)) is None:
                return cast("T", found)
            time.sleep(pause)

    async def poll_async(self, resource: Any, *given: Any, **arguments: Unpack[Arguments]) -> T:
        """The asynchronous form of `poll`."""
        steps = self._steps(resource, arguments, *given)
        while True:
            found = await next(steps)()
            if (pause := steps.send(found)) is None:
                return cast("T", found)
            await asyncio.sleep(pause)

    def _steps(
        self,
        on: Any,
        arguments: Arguments,
        called: Any,
        interval: float | None,
        timeout: float | None,
    ) -> Generator[Any, Any, None]:
        """Give what is to be called and, for what it gave, the seconds to wait, None at the end."""
        if "_run" in vars(on):
            raise TypeError(f"raw and streamed are of one request: use {called.name}.")
        check("poll_interval", interval, nullable=True)
        check("poll_timeout", timeout, nullable=True)
        send, options = on._call, dict(arguments.get("options", {}))  # noqa: SLF001 - its calls
        heard, said = options.get("on_response"), ""

        def hear(response: Any) -> None:
            nonlocal said
            said = response.headers.get(self.header, "")
            if heard:
                heard(response)

        options["on_response"] = hear
        end = time.monotonic() + (inf if timeout is None else timeout)
        due: Any = arguments
        given = {f"path:{name}": value for name, value in arguments.get("path", {}).items()}
        units, grown = 1000.0 if self.header.endswith("-ms") else 1.0, self.interval
        while True:
            found = yield partial(send, called, **{**due, "options": options})
            value = at(found, self.field)
            if value not in self.pending and called.returns == self.read.returns:
                yield None
            left = end - time.monotonic()
            if left <= 0:
                message = f"{self.read.name}: {self.field} is still {value!r}."
                raise PollTimeoutError(message, found)
            if called.name != self.read.name:
                options.pop("extra_body", None)
                path = {n: given[s] if s in given else at(found, s) for n, s in self.path.items()}
                called, due = self.read, {"path": path}
            wish = seconds(said, units, datetime.now(UTC)) if said else None
            pause = grown if wish is None else min(max(wish, SHORTEST), LONGEST)
            grown = min(grown * GROWTH, self.interval * MOST) if wish is None else grown
            yield min(pause if interval is None else interval, left)
