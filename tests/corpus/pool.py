"""A pool of processes, one for each item, in which a process that dies is an outcome and not the end."""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import os
import signal
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from types import FrameType
from typing import Generic, NoReturn, TypeVar, cast

Item = TypeVar("Item")
Result = TypeVar("Result")
#: How long a process may take to clean up after its time is over.
GRACE = 20.0


@dataclass(frozen=True, slots=True)
class Failed:
    """What came of an item in place of a result: `crashed`, `died` or `too slow`, and the details."""

    outcome: str
    details: str


class _TooSlowError(BaseException):
    """The time of an item is over; no handler of errors may take it for an error of its own."""


@dataclass(slots=True)
class _Job(Generic[Item]):
    item: Item
    process: ForkProcess
    end: float


def each(
    function: Callable[[Item], Result], items: Iterable[Item], *, seconds: int
) -> Iterator[tuple[Item, Result | Failed]]:
    """Call a function with each item, as many at a time as there are processors.

    Args:
        function: What is called, in a process of its own each time.
        items: What it is called with, in this order.
        seconds: How long a call may take.

    Yields:
        An item and its outcome, in the order in which they end.
    """
    waiting, running = iter(items), dict[Connection, _Job[Item]]()
    gc.freeze()
    while True:
        while len(running) < (os.cpu_count() or 1):
            try:
                item = next(waiting)
            except StopIteration:
                break
            connection, job = _start(function, item, seconds)
            running[connection] = job
        if not running:
            return
        for ready in wait([*running], timeout=1):
            connection = cast("Connection", ready)
            job = running.pop(connection)
            yield job.item, _outcome(connection, job)
        for job in running.values():
            if time.monotonic() > job.end:
                job.process.kill()


def _start(
    function: Callable[[Item], Result], item: Item, seconds: int
) -> tuple[Connection, _Job[Item]]:
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(function, item, seconds, theirs))
    process.start()
    theirs.close()
    return ours, _Job(item, process, time.monotonic() + seconds + GRACE)


def _work(
    function: Callable[[Item], Result], item: Item, seconds: int, answers: Connection
) -> None:
    signal.signal(signal.SIGALRM, _stop)
    signal.alarm(seconds)
    found: Result | Failed
    try:
        found = function(item)
    except _TooSlowError:
        place = traceback.format_exc(limit=-6)
        found = Failed("too slow", f"more than {seconds} seconds\n{place}")
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is told in the table
        found = Failed(
            "crashed", f"{type(error).__name__}: {error}\n{traceback.format_exc(limit=-6)}"
        )
    finally:
        signal.alarm(0)
    answers.send(found)


def _stop(_number: int, _frame: FrameType | None) -> NoReturn:
    raise _TooSlowError


def _outcome(connection: Connection, job: _Job[Item]) -> Result | Failed:
    found: Result | Failed | None = None
    with contextlib.suppress(EOFError), connection:
        found = connection.recv()
    job.process.join()
    return found or Failed("died", f"the process ended with {job.process.exitcode}")
