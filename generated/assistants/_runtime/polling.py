"""Calls whose result is not final: it is read again until it is."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from math import inf
from typing import Any, Generic, TypeVar, Unpack, cast

from .errors import APIError, ConfigurationError
from .request import Arguments
from .tables import Operation
from .transport import seconds

T = TypeVar("T")
# What a header can ask for, and how pauses without one become longer: up to so many times the first.
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
        run = _Run(self, resource, arguments, *given)
        while True:
            found = run.send(**run.due)
            if (pause := run.pause(found)) is None:
                return cast("T", found)
            time.sleep(pause)

    async def poll_async(self, resource: Any, *given: Any, **arguments: Unpack[Arguments]) -> T:
        """The asynchronous form of `poll`."""
        run = _Run(self, resource, arguments, *given)
        while True:
            found = await run.send(**run.due)
            if (pause := run.pause(found)) is None:
                return cast("T", found)
            await asyncio.sleep(pause)


class _Run:
    """A call and the readings that follow it: what is `due` next, and how long to wait before."""

    def __init__(self, rule: Polling[Any], on: Any, arguments: Arguments, *given: Any) -> None:
        self.interval: float | None
        operation, self.interval, timeout = given
        if "_run" in vars(on):
            raise TypeError(f"raw and streamed are of one request: use {operation.name}.")
        if min(self.interval or 0, timeout or 0) < 0:
            raise ConfigurationError("The seconds of polling must not be negative.")
        self.rule, self.send, self.pauses = rule, on._call, rule.interval  # noqa: SLF001 - its call
        self.end = inf if timeout is None else time.monotonic() + timeout
        self.options = {
            **(given_options := arguments.get("options", {})),
            "on_response": self._hear,
        }
        self.heard, self.said = given_options.get("on_response"), ""
        self.due: Any = {**arguments, "operation": operation, "options": self.options}

    def _hear(self, response: Any) -> None:
        self.said = response.headers.get(self.rule.header, "")
        if self.heard:
            self.heard(response)

    def pause(self, found: Any) -> float | None:
        """Return the seconds to the next reading, None for an object that is final."""
        rule, called, value = self.rule, self.due["operation"], _at(found, self.rule.field)
        if value not in rule.pending and called.returns == rule.read.returns:
            return None
        left = self.end - time.monotonic()
        if left <= 0:
            raise PollTimeoutError(f"{rule.read.name}: {rule.field} is still {value!r}.", found)
        if called.name != rule.read.name:
            self.options.pop("extra_body", None)
            given = {f"path:{name}": value for name, value in self.due.get("path", {}).items()}
            path = {n: given[s] if s in given else _at(found, s) for n, s in rule.path.items()}
            self.due = {"operation": rule.read, "path": path, "options": self.options}
        if self.interval is not None:
            return min(self.interval, left)
        units = 1000.0 if rule.header.endswith("-ms") else 1.0
        wish = seconds(self.said, units, datetime.now(UTC)) if self.said else None
        grown, self.pauses = self.pauses, min(self.pauses * GROWTH, rule.interval * MOST)
        return min(grown if wish is None else min(max(wish, SHORTEST), LONGEST), left)


def _at(value: Any, path: str) -> Any:
    for name in path.split("."):
        value = getattr(value, name, None)
    return value
