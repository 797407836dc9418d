"""Processes that are killed at points of their work, and systems that can do more or less."""

from __future__ import annotations

import errno
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeGuard

import pytest

from specloom.output import staging

# What a run does with files: before each of these it may be killed, and in the middle of writing.
EVENTS = ("open", "os.", "shutil.", "tempfile.", "half")


def unmovable(*_: object) -> bool:
    """What the system answers where the package cannot be moved."""
    raise OSError(errno.EXDEV, "Invalid cross-device link")


# How the new package takes the place of the old one, on systems that can do more or less.
WAYS = {
    "one call": staging.exchange,
    "two renames": lambda *_: False,
    "file by file": unmovable,
}


def start(work: Callable[[], object]) -> int:
    """Begin something in another process; its number."""
    child = os.fork()
    if not child:
        try:
            work()
        finally:
            os._exit(0)
    return child


def ended(child: int) -> int:
    """How a process ended: 0, or less by a signal."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def count_events(folder: Path, point: int = 0, first: str = "tempfile.mkdtemp") -> list[int]:
    """Count in a list what this process does in a folder; it is killed before one of that number.

    What it does before the `first` event is only looking.
    """
    seen: list[int] = []

    def in_halves(path: Path, data: bytes) -> int:
        with path.open("wb", buffering=0) as file:
            file.write(data[: len(data) // 2])
            sys.audit("half", str(path))
            return file.write(data[len(data) // 2 :])

    def count(event: str, arguments: tuple[object, ...]) -> None:
        if not seen and event != first:
            return
        place = Path.cwd() / os.fsdecode(arguments[0]) if _is_path(arguments[:1]) else folder
        if event.startswith(EVENTS) and place.is_relative_to(folder):
            seen.append(len(seen))
            if len(seen) == point:
                os.kill(os.getpid(), signal.SIGKILL)

    pytest.MonkeyPatch().setattr(Path, "write_bytes", in_halves)
    sys.addaudithook(count)
    return seen


def _is_path(arguments: tuple[object, ...]) -> TypeGuard[tuple[str | bytes | Path]]:
    return bool(arguments) and isinstance(arguments[0], str | bytes | Path)
