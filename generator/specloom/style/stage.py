"""The stage itself."""

from __future__ import annotations

import black
from black.mode import TargetVersion

_MODE = black.Mode(target_versions={TargetVersion.PY311}, line_length=100)


def format_files(files: dict[str, str]) -> dict[str, str]:
    """The files in black's style. What is copied as it is must be in it already."""
    return {
        path: text if "/_runtime/" in path else format_text(path, text)
        for path, text in files.items()
    }


def format_text(path: str, text: str) -> str:
    """One file. Only Python is formatted."""
    if not path.endswith(".py"):
        return text
    return black.format_str(text, mode=_MODE)
