"""The table [docs]: where the documentation of the SDK is."""

from __future__ import annotations

import os
import posixpath
import re
from pathlib import Path
from typing import Any

from specloom.config.reader import Reader

_HEAD = re.compile(r"^\s*\[(?:tool\.specloom\.)?docs\]", re.MULTILINE)
_USUAL = "reference"
_HINT = f'Write output = "{_USUAL}", a folder for nothing else.'


class DocsReader(Reader):
    """Reads where the documentation is written."""

    __slots__ = ()

    def docs(self, table: dict[str, Any], folder: Path, package: Path) -> str:
        """The folder of the documentation in the one of the configuration; empty without the table.

        Args:
            table: The whole configuration.
            folder: Where it is.
            package: The folder of the package.
        """
        own = table.get("docs")
        if own is None:
            return ""
        if not isinstance(own, dict):
            self.error("docs", "docs must be a table", f"Write [docs], then output = {_USUAL!r}.")
            return ""
        reader = self.within([one.start() for one in _HEAD.finditer(self.text)], 0, 1)
        reader.known(own, ("output",))
        output = posixpath.normpath(reader.string(own, "output", _USUAL) or _USUAL)
        reader.check(output, _plain(folder / output), _plain(folder), _plain(package))
        return output

    def check(self, output: str, docs: Path, folder: Path, package: Path) -> None:
        """Report a folder that has, or is in, what is not documentation."""
        if docs.name.startswith(".") or docs.name == "__pycache__":
            message = f"the folder {output!r} would be hidden, and what is hidden is left alone"
            self.error("output", message, _HINT)
        elif docs == folder or docs in folder.parents:
            message = f"the documentation would be in {output!r}, around the configuration"
            self.error("output", message, _HINT)
        elif docs == package or package in docs.parents:
            message = f"the documentation would be in {output!r}, inside of the package"
            self.error("output", message, _HINT)
        elif docs in package.parents:
            message = f"the documentation would be in {output!r}, around the package"
            self.error("output", message, _HINT)


def _plain(path: Path) -> Path:
    return Path(os.path.normpath(path.absolute()))
