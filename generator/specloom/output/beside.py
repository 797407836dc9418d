"""Writing one file, as a whole or not at all; `check` loads this, so it needs little."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from specloom.untrusted import read_bytes

_DRAFT = ".new"


def write_beside(path: Path, data: bytes) -> None:
    """Write a file of which there is never a half; a link of its name is replaced, not followed.

    Raises:
        OSError: the disk refuses.
    """
    draft = path.with_name(f".{path.name}{_DRAFT}")
    with suppress(FileNotFoundError):
        draft.unlink()  # of a run that was killed
    if path.is_file() and not path.is_symlink() and read_bytes(path) == data:
        return
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666), "wb") as file:
            file.write(data)
        if path.is_file() and not path.is_symlink():
            with suppress(OSError):
                draft.chmod(stat.S_IMODE(path.stat().st_mode))
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
