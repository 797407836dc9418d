"""The surface of a plan is that of the files which are printed from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.config.load import load
from specloom.diagnostics import Report
from specloom.pipeline import Run
from specloom.surface.model import Surface
from specloom.surface.of_plan import surface_of
from specloom.surface.read import read_surface

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests" / "cases"
PRINTED = [ROOT, *sorted(found.parents[2] for found in CASES.glob("*/*/expected/*/__init__.py"))]


def both(folder: Path) -> tuple[Surface, Surface]:
    """The surface of the plan of a configuration, and that of the files which are committed for it."""
    path = next(folder.glob("specloom.toml"), folder / "pyproject.toml")
    config = load(path, Report())
    assert config
    output = folder / ("expected" if folder != ROOT else config.output)
    root = output / config.package
    files = {
        f"{config.package}/{found.relative_to(root).as_posix()}": found.read_text("utf-8")
        for found in root.rglob("*.py")
    }
    plan = Run(config, ROOT / "templates", Report()).plan()
    return surface_of(plan), read_surface(config.package, files)


@pytest.mark.parametrize("folder", PRINTED, ids=lambda one: one.name)
def test_the_surface_of_a_plan_is_that_of_its_files(folder: Path) -> None:
    """Calls, types, clients with their arguments, services and names are the same ones, read either way."""
    planned, read = both(folder)
    assert planned == read
    assert read.names
    assert all(client.positional for client in read.clients.values())
