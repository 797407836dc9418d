"""The names of the SDK on disk, read from its files."""

from __future__ import annotations

import re
from pathlib import Path

from specloom.output.compare import recorded

_OPERATION = re.compile(r'Operation\(\s*"([a-z0-9_.]+)",\s*"([A-Z]+ [^"\n]*)"')
_EXPORT = re.compile(r'^    "(\w+)": "(\w+)",$', re.MULTILINE)


def calls_on_disk(folder: Path, package: str) -> dict[str, str]:
    """The dotted names of calls, by method and path."""
    return {
        route: name
        for path in sorted((folder / package / "resources").rglob("*.py"))
        for name, route in _OPERATION.findall(_text(path))
    }


def types_on_disk(folder: Path, package: str) -> dict[tuple[str, str], str]:
    """The names of classes, by their module and by what they are called if that is free."""
    origins = recorded(folder, package, "origins")
    exports = [
        export
        for part in ("models", "params")
        for export in _EXPORT.findall(_text(folder / package / part / "__init__.py"))
    ]
    return {(home, origins.get(name, name)): name for name, home in exports}


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
