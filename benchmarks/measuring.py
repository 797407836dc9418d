"""Whole processes, measured one at a time: seconds, peak memory, and what they left behind.

The process that measures has to stay small: the peak that Linux reports of a child begins with the
size of its parent. So nothing here reads a spec; documents.py and profile_stages.py do, on their own.
"""

from __future__ import annotations

import os
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Job:
    """A command to measure, and how to tell what came of it."""

    label: str
    command: tuple[str, ...]
    #: What the command writes: removed before each run, so that every run writes all of it.
    writes: tuple[Path, ...] = ()
    #: From what the command printed to the number of operations that it generated.
    operations: Callable[[str], int] | None = None
    #: A peer that fails is left out; a failure of our own ends the benchmark.
    peer: bool = False


@dataclass(frozen=True, slots=True)
class Figures:
    """The medians of a job, and what its warm-up wrote."""

    seconds: float
    #: Of the processor: other work on the machine changes them less.
    cpu_seconds: float
    mebibytes: float
    operations: int | None
    files: int
    lines: int


class FailedError(Exception):
    """A command ended with an error; its last words are the message."""


def measure_all(jobs: Sequence[Job]) -> dict[str, Figures]:
    """Medians of some rounds, after one that does not count.

    Each round runs every job once, so that a machine that slows down slows all of them. What a peer
    that fails says goes to stderr, and it gets no figures.
    """
    warm = {job.label: (job, found) for job in jobs if (found := _warm_up(job))}
    samples: dict[str, list[tuple[float, float, float]]] = {label: [] for label in warm}
    for number in range(ROUNDS):
        print(f"round {number + 1} of {ROUNDS} …", file=sys.stderr)
        for label, (job, _) in warm.items():
            samples[label].append(_measure(job)[0])
    return {label: _figures(samples[label], found) for label, (_, found) in warm.items()}


def _figures(
    samples: Sequence[tuple[float, float, float]], found: tuple[int | None, int, int]
) -> Figures:
    seconds, cpu_seconds, mebibytes = (statistics.median(one) for one in zip(*samples, strict=True))
    return Figures(seconds, cpu_seconds, mebibytes, *found)


def _warm_up(job: Job) -> tuple[int | None, int, int] | None:
    print(f"warm-up: {job.label} …", file=sys.stderr)
    try:
        _, said = _measure(job)
    except FailedError as error:
        if not job.peer:
            raise
        print(f"{job.label} is left out: it failed: {error}", file=sys.stderr)
        return None
    return (job.operations(said) if job.operations else None, *_written(job.writes))


def _measure(job: Job) -> tuple[tuple[float, float, float], str]:
    """Wall and CPU seconds and peak MiB of one whole process, and what it printed."""
    for written in job.writes:
        shutil.rmtree(written) if written.is_dir() else written.unlink(missing_ok=True)
    log = Path("log.txt").absolute()
    write = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    program = job.command[0]
    # A generator finds the formatter that was installed with it.
    path = os.pathsep.join([str(Path(program).parent), os.environ.get("PATH", os.defpath)])
    start = time.perf_counter()
    pid = os.posix_spawn(
        program,
        job.command,
        {**os.environ, "PATH": path},
        file_actions=[
            (os.POSIX_SPAWN_OPEN, 1, str(log), write, 0o600),
            (os.POSIX_SPAWN_DUP2, 1, 2),
        ],
    )
    _, status, usage = os.wait4(pid, 0)
    seconds = time.perf_counter() - start
    said = log.read_text("utf-8", "replace")
    if status:
        raise FailedError((said.splitlines() or [f"{program} said nothing"])[-1])
    return (seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024), said


def _written(paths: tuple[Path, ...]) -> tuple[int, int]:
    """How many Python files a job wrote, and how many lines are in them."""
    files = [
        file
        for path in paths
        for file in (sorted(path.rglob("*.py")) if path.is_dir() else [path])
        if file.suffix == ".py"
    ]
    return len(files), sum(file.read_bytes().count(b"\n") for file in files)
