"""What type checkers say of the generated types: nothing of good use, and every mistake."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

HERE = Path(__file__).parent / "typing"
GENERATED = Path(__file__).parents[2] / "generated"
USAGE, MISUSE, NARROWING = FILES = tuple(
    HERE / f"{name}.py" for name in ("usage", "misuse", "narrowing")
)
#: By the name of the file: its errors by line.
Errors: TypeAlias = dict[str, dict[int, str]]


def run(folder: Path, *command: str) -> str:
    """Run a checker in a folder with the files, with the generated package on its path."""
    for file in FILES:
        shutil.copy(file, folder)
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


def mypy(folder: Path) -> Errors:
    """Return the errors of mypy."""
    cache = f"--cache-dir={folder / 'cache'}"
    names = [file.name for file in FILES]
    output = run(folder, "mypy", "--strict", "--config-file=", cache, "--no-pretty", *names)
    found: Errors = defaultdict(dict)
    for name, line, text in re.findall(r"^(.*?):(\d+): error: (.*)$", output, re.MULTILINE):
        assert name in names, output
        found[name][int(line)] = text
    return found


def pyright(folder: Path) -> Errors:
    """Return the errors of pyright."""
    settings = {
        "include": [file.name for file in FILES],
        "extraPaths": [str(GENERATED)],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    output = run(folder, "pyright", "--outputjson", "--pythonpath", sys.executable)
    report = json.loads(output)
    assert report["summary"]["filesAnalyzed"] == len(FILES), output
    found: Errors = defaultdict(dict)
    for one in report["generalDiagnostics"]:
        if one["severity"] == "error":
            found[Path(one["file"]).name][one["range"]["start"]["line"] + 1] = one["message"]
    return found


@pytest.fixture(scope="module", params=[mypy, pyright])
def errors(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Errors:
    """What a checker says of all files."""
    checker: Callable[[Path], Errors] = request.param
    return checker(tmp_path_factory.mktemp("typing"))


def test_usage(errors: Errors) -> None:
    """Overloads, typed dicts, narrowing and credentials are fine in strict mode."""
    assert errors[USAGE.name] == {}


def test_misuse(errors: Errors) -> None:
    """Every mistake is found, on its line and nowhere else."""
    lines = MISUSE.read_text("utf-8").splitlines()
    wrong = {number for number, line in enumerate(lines, 1) if "# wrong" in line}
    found = errors[MISUSE.name]
    assert set(found) == wrong, found


def test_narrowing(errors: Errors) -> None:
    """The discriminator of a union tells its members apart."""
    assert errors[NARROWING.name] == {}
