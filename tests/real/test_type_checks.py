"""What type checkers say of the packages of real specs: nothing, in their strict modes."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from built import CONFIGS, Built
from table import record

HERE = Path(__file__).parent / "typing"

# What came back is sent again; lists are whatever can be gone through.
SENT_AGAIN = """
from openai_sdk import OpenAI, params

client = OpenAI()
first = client.responses.create(model="m", input="hi")
items = [*first.output, params.EasyInputMessage(role="user", content="and?")]
client.responses.create(model="m", input=first.output)
client.responses.create(model="m", input=items)
client.responses.create(model="m", input=(item for item in first.output))
chat = client.chat.completions.create(
    model="m", messages=({"role": "user", "content": "hi"},), stop=("a", "b")
)
client.chat.completions.create(model="m", messages=[choice.message for choice in chat.choices])
client.embeddings.create(model="m", input=("a", "b"))
"""


@pytest.fixture(scope="module")
def packages(built: Callable[[str], Built]) -> dict[str, Path]:
    """Every package by the name of its SDK."""
    made = {name: built(name) for name in CONFIGS}
    return {name: one.folder / one.config.package for name, one in made.items()}


@pytest.fixture(scope="module")
def usage(packages: dict[str, Path]) -> list[Path]:
    """Write the programs that use one of the packages, beside it."""
    folder = packages["OpenAI + Azure"].parent
    (folder / "usage.py").write_text(SENT_AGAIN, "utf-8")
    shutil.copy(HERE / "loops.py", folder)
    return [folder / "usage.py", folder / "loops.py"]


def start(folder: Path, *command: str) -> subprocess.Popen[str]:
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
    return start(folder, "pyright", "--outputjson", "--pythonpath", sys.executable)


def mypy(paths: list[Path], folder: Path) -> subprocess.Popen[str]:
    """Start mypy on everything at once."""
    cache = f"--cache-dir={folder / 'cache'}"
    return start(
        folder, "mypy", "--strict", "--config-file=", "--no-pretty", cache, *map(str, paths)
    )


def test_no_errors(
    packages: dict[str, Path], usage: list[Path], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Both checkers have looked at every file, and complain of none."""
    folder = tmp_path_factory.getbasetemp()
    paths = [*packages.values(), *usage]
    running = [check(paths, folder) for check in (pyright, mypy)]
    told, listed = (process.communicate()[0] for process in running)
    assert all(process.returncode in (0, 1) for process in running), told[-4000:] + listed[-4000:]
    report = json.loads(told)
    found = [line for line in listed.splitlines() if ": error:" in line]
    found += [f"{one['file']}: {one['message']}" for one in report["generalDiagnostics"]]
    errors = Counter(name for line in found for name, path in packages.items() if str(path) in line)
    for name in packages:
        record(name, "type errors", errors[name])
    assert not found, "\n".join(found[:40])
    files = len(usage) + sum(len([*package.rglob("*.py")]) for package in packages.values())
    assert report["summary"]["filesAnalyzed"] == files
    assert f"no issues found in {files} source files" in listed
