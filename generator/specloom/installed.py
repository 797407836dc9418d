"""What is installed, read from the folders `*.dist-info` that every wheel leaves behind.

`importlib.metadata` knows the same and loads an e-mail parser for it, which would be a third of the
time of a `specloom check` that finds nothing changed.
"""

from __future__ import annotations

import csv
import re
import sys
from pathlib import Path

_SUFFIX = ".dist-info"


def version(distribution: str) -> str:
    """The version of a distribution; empty if it is not installed."""
    found = _metadata(distribution)
    return found.name.removesuffix(_SUFFIX).rpartition("-")[2] if found else ""


def files(distribution: str) -> dict[str, Path] | None:
    """The files of a distribution by the path that they are recorded with; nothing without it."""
    found = _metadata(distribution)
    if found is None:
        return None
    record = found / "RECORD"
    lines = record.read_text("utf-8").splitlines() if record.is_file() else []
    return {row[0]: found.parent / row[0] for row in csv.reader(lines) if row}


def _metadata(distribution: str) -> Path | None:
    for folder in sys.path:
        try:
            paths = sorted(Path(folder).glob(f"*{_SUFFIX}"))
        except OSError:
            continue
        for path in paths:
            installed = path.name.removesuffix(_SUFFIX).rpartition("-")[0]
            if _normal(installed) == _normal(distribution):
                return path
    return None


def _normal(name: str) -> str:
    """Names of distributions are the same if these are (packaging.python.org, name normalization)."""
    return re.sub(r"[-_.]+", "-", name).lower()
