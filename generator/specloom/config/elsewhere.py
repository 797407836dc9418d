"""Where a configuration may be that is not where it was looked for."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path

_NAME, _PROJECT = "specloom.toml", "pyproject.toml"
_TABLE = b"[tool.specloom"
_LEVELS, _LARGEST = 6, 2**20


def elsewhere(path: Path) -> str:
    """What to do about a configuration that cannot be read: name the one that is near, if there is one."""
    for near in islice(_near(path), 1):
        return f"There is one near: --config {near} names it."
    return f"Write a {_NAME}, as `specloom init` does, or name another file with --config."


def _near(path: Path) -> Iterator[str]:
    """Configurations in the folder that was named, beside the file, and in the folders around it."""
    around = (path.absolute().parent, *path.absolute().parents[1:_LEVELS])
    for folder in (path, *around) if path.is_dir() else around:
        for name in (_NAME, _PROJECT):
            with suppress(OSError, ValueError):
                if folder / name != path.absolute() and _configures(folder / name):
                    yield Path(os.path.relpath(folder / name)).as_posix()


def _configures(path: Path) -> bool:
    if not path.is_file() or path.stat().st_size > _LARGEST:
        return False
    return path.name == _NAME or _TABLE in path.read_bytes()
