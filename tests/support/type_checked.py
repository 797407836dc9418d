"""What type checkers say of many packages in one run each."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

#: An error of mypy.
ERROR = re.compile(r"^(?P<file>[^:]+):(?P<line>\d+): error: (?P<text>.*)$")
RUNTIME = Path(__file__).parents[2] / "templates" / "sdk" / "_runtime"


def complaints(packages: Sequence[Path], folder: Path) -> list[tuple[str, str]]:
    """Return the errors of both checkers, each with the name of its package.

    The packages are read with one runtime for all of them, which `make lint` has checked.
    """
    place = folder / "types"
    shutil.copytree(RUNTIME, place / "runtime")
    names = [shared(package, place) for package in packages]
    include = {"include": names, "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (place / "pyrightconfig.json").write_text(json.dumps(include), "utf-8")
    cache = f"--cache-dir={place / 'cache'}"
    running = [
        start(place, "pyright", "--outputjson", "--pythonpath", sys.executable),
        start(place, "mypy", "--strict", "--config-file=", "--no-pretty", cache, *names),
    ]
    read, listed = (process.communicate()[0] for process in running)
    assert all(one.returncode in (0, 1) for one in running), read[-2000:] + listed[-2000:]
    found = [
        (Path(one["file"]).relative_to(place), one["range"]["start"]["line"] + 1, one["message"])
        for one in json.loads(read)["generalDiagnostics"]
    ]
    matches = filter(None, map(ERROR.match, listed.splitlines()))
    found += [(Path(match["file"]), int(match["line"]), match["text"]) for match in matches]
    return [(file.parts[0], f"{file}:{line}: {text}") for file, line, text in found]


def shared(package: Path, place: Path) -> str:
    """Copy a package, whose runtime is that of all."""
    target = place / package.name
    shutil.copytree(package, target, ignore=shutil.ignore_patterns("_runtime", "__pycache__"))
    (target / "_runtime").mkdir()
    for module in RUNTIME.glob("*.py"):
        text = f"from runtime.{module.stem} import *\n" if module.stem != "__init__" else ""
        (target / "_runtime" / module.name).write_text(text, "utf-8")
    return package.name


def start(folder: Path, *command: str) -> subprocess.Popen[str]:
    """Start a checker in a folder, with the libraries of this interpreter."""
    return subprocess.Popen(
        [sys.executable, "-m", *command],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
