"""One run at a time in an output folder: the others wait for it, and not for ever."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

NAME = ".specloom.run"
#: How many seconds a run waits for another one.
PATIENCE = 60.0
_PAUSE = 0.05
_LONGEST = 200
_OPEN = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
# Where nothing can be written, nothing can be spoiled.
_READ_ONLY = (errno.EROFS, errno.EACCES, errno.EPERM)


class Busy(Exception):  # noqa: N818  # a state, which the command reports as an error
    """Another run is at work; the text names it."""


@contextmanager
def alone(folder: Path, say: Callable[[str], None]) -> Iterator[None]:
    """Hold an output folder, which is made if need be, against other runs.

    The lock is one of the operating system, on a file in the folder, and ends with the process.

    Args:
        folder: The output folder.
        say: Gets a line about the run that is waited for.

    Raises:
        Busy: another run holds the folder for longer than this one waits.
        OSError: the folder cannot be made.
    """
    made = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / NAME
    handle = _wait(path, say)
    try:
        yield
    finally:
        if handle is not None:
            _give_back(path, handle)
        for one in made:
            with suppress(OSError):  # there is something in it
                one.rmdir()


def wait_for_others(folder: Path, say: Callable[[str], None]) -> None:
    """Return when no run is at work in a folder; nothing is written.

    Raises:
        Busy: another run holds the folder for longer than this one waits.
    """
    path = folder / NAME
    said = _Patience(path, say)
    while _is_held(path):
        said.wait()


def _is_held(path: Path) -> bool:
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        return False
    try:
        return not _take(handle)
    finally:
        os.close(handle)


def _wait(path: Path, say: Callable[[str], None]) -> int | None:
    """The handle of the file, locked; nothing where the system has no locks or allows no file."""
    patience = _Patience(path, say)
    while True:
        try:
            handle = os.open(path, _OPEN, 0o666)
        except OSError as error:
            if error.errno in _READ_ONLY:
                return None
            raise
        if _take(handle):
            if _is_at(path, handle):
                with suppress(OSError):  # a full disk: the name is for those who wait
                    os.truncate(handle, 0)
                    os.write(handle, _self().encode())
                return handle
            os.close(handle)  # the run before has removed it in between
        else:
            os.close(handle)
            patience.wait()


class _Patience:
    """How long a run has waited for another one."""

    def __init__(self, path: Path, say: Callable[[str], None]) -> None:
        self._path = path
        self._say = say
        self._end = time.monotonic() + PATIENCE
        self._said = False

    def wait(self) -> None:
        """Wait a little, and say for whom."""
        if time.monotonic() > self._end:
            raise Busy(_holder(self._path))
        time.sleep(_PAUSE)  # in which a run that has just begun has written what it is
        if not self._said:
            self._say(f"waiting for another run of Specloom ({_holder(self._path)})")
            self._said = True


def _take(handle: int) -> bool:
    """Whether the lock is this run's now, or there are no locks here, as on some network drives."""
    try:
        if sys.platform == "win32":
            os.lseek(handle, 1 << 30, os.SEEK_SET)  # others may read what is written at the start
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in (errno.EAGAIN, errno.EACCES, errno.EDEADLK)
    return True


def _is_at(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(path.lstat(), os.fstat(handle))
    except OSError:
        return False


def _give_back(path: Path, handle: int) -> None:
    """Remove the file while it is held: who waits for it notices that it is another one."""
    if sys.platform == "win32":  # where an open file cannot be removed
        os.close(handle)
    with suppress(OSError):
        path.unlink()
    if sys.platform != "win32":
        os.close(handle)


def _self() -> str:
    host = os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")
    since = time.strftime("%H:%M:%S")
    return f"process {os.getpid()} on {host}, since {since}"


def _holder(path: Path) -> str:
    try:
        with path.open("r", encoding="utf-8", errors="replace") as file:
            text = file.read(_LONGEST)
    except OSError:
        text = ""
    return "".join(c for c in text if c.isprintable()) or "which has not said its name"
