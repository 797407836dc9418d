"""What type checkers say of many packages in one run each."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from checkers import check

RUNTIME = Path(__file__).parents[2] / "templates" / "sdk" / "_runtime"


def complaints(packages: Sequence[Path], folder: Path) -> list[tuple[str, str]]:
    """Return the errors of both checkers, each with the name of its package.

    The packages are read with one runtime for all of them, which is the package `runtime`. A single
    module among them is a program that uses the packages.
    """
    place = folder / "types"
    shutil.copytree(RUNTIME, place / "runtime", ignore=shutil.ignore_patterns("__pycache__"))
    paths = [place / "runtime", *(_with_shared_runtime(package, place) for package in packages)]
    return [(line.partition("/")[0], line) for line in check(paths, place).errors]


def _with_shared_runtime(package: Path, place: Path) -> Path:
    """Copy a package, in which each module of the runtime is that of all."""
    target = place / package.name
    if package.is_file():
        return Path(shutil.copy(package, target))
    shutil.copytree(package, target, ignore=shutil.ignore_patterns("__pycache__"))
    for module in target.glob("_runtime/*.py"):
        text = f"from runtime.{module.stem} import *\n" if module.stem != "__init__" else ""
        module.write_text(text, "utf-8")
    return target
