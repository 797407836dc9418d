"""The type checkers in their strict modes, on generated packages."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Verdict:
    """What both checkers say: a line for each error, and how many files each has looked at.

    A line begins with the path inside of the folder.
    """

    errors: tuple[str, ...]
    files: tuple[int, int]


def check(paths: list[Path], folder: Path) -> Verdict:
    """Run both checkers at a time on everything at once.

    Args:
        paths: Packages and programs inside of the folder.
        folder: Where their settings and caches may be written.
    """
    running = [start(paths, folder) for start in (pyright, mypy)]
    told, listed = (process.communicate()[0] for process in running)
    assert all(process.returncode in (0, 1) for process in running), told[-4000:] + listed[-4000:]
    report = json.loads(told)
    found = [line.replace(": error:", ":", 1) for line in listed.splitlines() if ": error:" in line]
    found += [_located(one, folder) for one in report["generalDiagnostics"]]
    counted = re.search(r"(?:checked|in) (\d+) source file", listed)
    assert counted, listed[-4000:]
    return Verdict(tuple(found), (report["summary"]["filesAnalyzed"], int(counted[1])))


def _start(folder: Path, *command: str) -> subprocess.Popen[str]:
    """Start a checker that knows the libraries of this interpreter and no configuration but ours."""
    return subprocess.Popen(
        [sys.executable, "-m", *command],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def pyright(paths: list[Path], folder: Path) -> subprocess.Popen[str]:
    """Start pyright on everything at once; it looks at nothing outside of its folder."""
    settings = {
        "include": [str(path.relative_to(folder)) for path in paths],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    return _start(folder, "pyright", "--outputjson", "--pythonpath", sys.executable)


def mypy(paths: list[Path], folder: Path) -> subprocess.Popen[str]:
    """Start mypy on everything at once."""
    cache = f"--cache-dir={folder / 'cache'}"
    given = [str(path.relative_to(folder)) for path in paths]
    return _start(folder, "mypy", "--strict", "--config-file=", "--no-pretty", cache, *given)


def _located(diagnostic: Any, folder: Path) -> str:
    line = diagnostic["range"]["start"]["line"] + 1
    path = Path(diagnostic["file"]).relative_to(folder.resolve())
    return f"{path.as_posix()}:{line}: {diagnostic['message']}"
