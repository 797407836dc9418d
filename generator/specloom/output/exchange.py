"""Two folders change places: in one call of the system, where it has one."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

_Call: TypeAlias = Callable[[bytes, bytes], int]
_HERE = -100  # AT_FDCWD: relative names are relative to the working directory
_EXCHANGE = 2  # RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS
# What the call is called in a C library, and by its number where that has no name for it (musl).
_NAMES = {"linux": "renameat2", "darwin": "renamex_np"}
_NUMBERS = {"x86_64": 316, "aarch64": 276}
# What a kernel, a file system or a sandbox answers that does not know the call.
_UNKNOWN = (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EPERM)


def exchange(one: Path, other: Path) -> bool:
    """Let two folders change places; whether the system can.

    Raises:
        OSError: the system refuses this exchange.
    """
    call = _call(sys.platform)
    if call is None:
        return False
    if call(os.fsencode(one), os.fsencode(other)) == 0:
        return True
    code = ctypes.get_errno()
    if code in _UNKNOWN:
        return False
    raise OSError(code, os.strerror(code), str(one), None, str(other))


def _call(platform: str, numbers: Mapping[str, int] = _NUMBERS) -> _Call | None:
    if platform not in _NAMES:
        return None
    library = ctypes.CDLL(None, use_errno=True)
    named = getattr(library, _NAMES[platform], None)
    if platform == "darwin":
        return (lambda a, b: int(named(a, b, _EXCHANGE))) if named else None
    if named:
        return lambda a, b: int(named(_HERE, a, _HERE, b, _EXCHANGE))
    number = numbers.get(os.uname().machine)
    return (
        (lambda a, b: int(library.syscall(number, _HERE, a, _HERE, b, _EXCHANGE)))
        if number
        else None
    )
