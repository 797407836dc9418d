"""What type checkers say of the generated types: nothing of good use, and every mistake."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent / "typing"
GENERATED = Path(__file__).parents[2] / "generated"
USAGE, MISUSE, NARROWING = (HERE / f"{name}.py" for name in ("usage", "misuse", "narrowing"))


def run(folder: Path, *command: str) -> str:
    """Run a checker in an empty folder, with the generated package on its path."""
    found = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        env={**os.environ, "MYPYPATH": str(GENERATED)},
        capture_output=True,
        check=False,
        text=True,
    )
    assert found.returncode in (0, 1), found.stdout + found.stderr
    return found.stdout


def mypy(file: Path, folder: Path) -> dict[int, str]:
    """Return the errors of mypy by line."""
    cache = f"--cache-dir={folder / 'cache'}"
    shutil.copy(file, folder)
    output = run(folder, "mypy", "--strict", "--config-file=", cache, "--no-pretty", file.name)
    errors = re.findall(r"^(.*?):(\d+): error: (.*)$", output, re.MULTILINE)
    assert all(name == file.name for name, _, _ in errors), output
    return {int(line): text for _, line, text in errors}


def pyright(file: Path, folder: Path) -> dict[int, str]:
    """Return the errors of pyright by line."""
    settings = {
        "include": [file.name],
        "extraPaths": [str(GENERATED)],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    shutil.copy(file, folder)
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    output = run(folder, "pyright", "--outputjson", "--pythonpath", sys.executable)
    report = json.loads(output)
    assert report["summary"]["filesAnalyzed"] == 1, output
    return {
        found["range"]["start"]["line"] + 1: found["message"]
        for found in report["generalDiagnostics"]
        if found["severity"] == "error"
    }


CHECKERS = pytest.mark.parametrize("checker", [mypy, pyright])
Checker = Callable[[Path, Path], dict[int, str]]


@CHECKERS
def test_usage(checker: Checker, tmp_path: Path) -> None:
    """Overloads, typed dicts, narrowing and credentials are fine in strict mode."""
    assert checker(USAGE, tmp_path) == {}


@CHECKERS
def test_misuse(checker: Checker, tmp_path: Path) -> None:
    """Every mistake is found, on its line and nowhere else."""
    lines = MISUSE.read_text("utf-8").splitlines()
    wrong = {number for number, line in enumerate(lines, 1) if "# wrong" in line}
    errors = checker(MISUSE, tmp_path)
    assert set(errors) == wrong, errors


@CHECKERS
def test_narrowing(checker: Checker, tmp_path: Path) -> None:
    """The discriminator of a union tells its members apart."""
    assert checker(NARROWING, tmp_path) == {}
