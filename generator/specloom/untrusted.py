"""Reading files of which nothing is known: ordinary ones, of a size that fits in memory."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from pathlib import Path

#: The largest specs that are published have half of it.
LARGEST = 64 * 2**20


_MARK = b"\xef\xbb\xbf"


def text_digest(data: bytes) -> str:
    """The digest of a text, the same for each form in which its bytes may be checked out."""
    return hashlib.sha256(data.removeprefix(_MARK).replace(b"\r\n", b"\n")).hexdigest()


def in_conflict(data: bytes) -> bool:
    """Whether a text holds both sides of a merge, with the marks that git leaves between them."""
    lines = data.splitlines()
    sides = (b"<<<<<<< ", b">>>>>>> ")
    return b"=======" in lines and all(any(one.startswith(s) for one in lines) for s in sides)


def broken(text: str, hint: str) -> str:
    """The hint about a text that cannot be parsed: a merge that nobody resolved is the likeliest cause."""
    if in_conflict(text.encode(errors="replace")):
        return "The file holds both sides of a merge: resolve it, then run the command again."
    return hint


def read_bytes(path: Path, largest: int = LARGEST) -> bytes:
    """The bytes of a file.

    Raises:
        OSError: it cannot be read, is a device or a pipe, which may have no end, or is too large.
    """
    try:
        # To open a pipe without this waits for somebody who writes into it.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except ValueError as error:  # a null byte
        raise OSError(errno.EINVAL, "not the name of a file") from error
    with os.fdopen(handle, "rb") as file:
        mode = os.fstat(file.fileno()).st_mode
        if not stat.S_ISREG(mode):
            raise OSError(errno.EINVAL, "not an ordinary file")
        found = file.read(largest + 1)
    if len(found) > largest:
        raise OSError(errno.EFBIG, f"larger than {largest >> 20} MiB")
    return found


def as_text(data: bytes) -> str:
    """A text whose lines end as on Linux. What is no UTF-8 in it survives the way back."""
    return data.replace(b"\r\n", b"\n").decode("utf-8", "surrogateescape")


def as_bytes(text: str) -> bytes:
    """The bytes of what `as_text` gave."""
    return text.encode("utf-8", "surrogateescape")


def is_text(text: str) -> bool:
    """Whether what `as_text` gave is all UTF-8."""
    return not any("\ud800" <= c <= "\udfff" for c in text)
