"""The stage itself: one run of ruff for all files."""

from __future__ import annotations

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from ruff import find_ruff_bin

# Every setting that shapes the output is given, so that no file of the user's can change a byte.
_COMMAND = (
    "format",
    "--isolated",
    "--no-cache",
    "--no-respect-gitignore",
    "--line-length=100",
    "--target-version=py311",
    "--config=preview=false",
    "--config=format.line-ending='lf'",
)


def format_files(files: dict[str, str]) -> dict[str, str]:
    """The files in black's style. What is copied as it is must be in it already.

    Raises:
        RuntimeError: a file is no Python.
    """
    printed = [path for path in files if path.endswith(".py") and "/_runtime/" not in path]
    with TemporaryDirectory(prefix="specloom-") as folder:
        # By number: a path could be one that ruff leaves out, or one that the system has no name for.
        copies = {path: Path(folder) / f"{n}.py" for n, path in enumerate(printed)}
        for path, copy in copies.items():
            copy.write_text(files[path], "utf-8", newline="\n")
        _run(folder)
        formatted = {path: copy.read_text("utf-8") for path, copy in copies.items()}
    return {path: formatted.get(path, text) for path, text in files.items()}


def _run(folder: str) -> None:
    command = (find_ruff_bin(), *_COMMAND, folder)
    result = subprocess.run(  # noqa: S603  # our own arguments
        command, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if result.returncode:
        message = f"ruff format failed: {result.stderr.strip()}"
        raise RuntimeError(message)
