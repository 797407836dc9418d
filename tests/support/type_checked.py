"""What type checkers say of many packages in one run each."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from checkers import check

RUNTIME = Path(__file__).parents[2] / "templates" / "sdk" / "_runtime"


def complaints(packages: Sequence[Path], folder: Path) -> list[tuple[str, str]]:
    """Return the errors of both checkers, each with the name of its package.

    The packages are read with one runtime for all of them, which `make lint` has checked.
    """
    place = folder / "types"
    shutil.copytree(RUNTIME, place / "runtime")
    paths = [_with_shared_runtime(package, place) for package in packages]
    return [(line.partition("/")[0], line) for line in check(paths, place).errors]


def _with_shared_runtime(package: Path, place: Path) -> Path:
    """Copy a package, whose runtime is that of all."""
    target = place / package.name
    shutil.copytree(package, target, ignore=shutil.ignore_patterns("_runtime", "__pycache__"))
    (target / "_runtime").mkdir()
    for module in RUNTIME.glob("*.py"):
        text = f"from runtime.{module.stem} import *\n" if module.stem != "__init__" else ""
        (target / "_runtime" / module.name).write_text(text, "utf-8")
    return target
