"""The texts that a file had in the commits of its repository."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from specloom.untrusted import as_text
from specloom.vendor.merge import outside_of_hooks

_COMMITS = 200  # so far back is looked for a text


def versions(path: Path) -> Iterator[str]:
    """The committed texts of a file, the last one first; none where there is no git or no repository."""
    folder, name = path.parent, path.name
    while not folder.is_dir():  # it may be gone with the file
        folder, name = folder.parent, f"{folder.name}/{name}"
    listed = _git(folder, "log", f"--max-count={_COMMITS}", "--format=%H", "--", name)
    for commit in as_text(listed or b"").split():
        data = _git(folder, "cat-file", "blob", f"{commit}:./{name}")
        if data is not None:
            yield as_text(data)


def _git(folder: Path, *arguments: str) -> bytes | None:
    """What git prints; nothing if it fails."""
    git = shutil.which("git")
    if git is None:
        return None
    result = subprocess.run(  # noqa: S603  # our own arguments
        (git, "--no-pager", *arguments),
        cwd=folder,
        env=outside_of_hooks(),
        capture_output=True,
        check=False,
    )
    return None if result.returncode else result.stdout
