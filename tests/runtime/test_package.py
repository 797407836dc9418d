"""Properties of the runtime as a whole."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def folder(rt: Any) -> Path:
    """Return the folder of the copied runtime."""
    return Path(rt.__file__).parent


def test_exports(rt: Any) -> None:
    """Every public name exists."""
    assert all(hasattr(rt, name) for name in rt.__all__)


def test_lazy_models(folder: Path) -> None:
    """Importing the runtime does not import the models."""
    code = "import sys, sample._runtime; sys.exit('sample.models' in sys.modules)"
    assert (
        subprocess.run(
            [sys.executable, "-c", code], cwd=folder.parent.parent, check=False
        ).returncode
        == 0
    )


def test_imports(folder: Path) -> None:
    """Modules import each other one way only, at their top."""
    graph: dict[str, set[str]] = {}
    for path in folder.glob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        nodes = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.level]
        graph[path.stem] = {str(node.module) for node in nodes}
        functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
        inner = (node for function in functions for node in ast.walk(function))
        assert not any(isinstance(node, ast.Import | ast.ImportFrom) for node in inner), path.name
    while graph:
        leaves = {name for name, needs in graph.items() if not needs & graph.keys()}
        assert leaves, f"a cycle among {sorted(graph)}"
        graph = {name: needs for name, needs in graph.items() if name not in leaves}


def test_omit(rt: Any) -> None:
    """The omitted value is false and has a short name."""
    assert not rt.OMIT
    assert repr(rt.OMIT) == "OMIT"


@pytest.mark.parametrize(
    ("prefixes", "operation", "covered"),
    [
        ((), "a.b", True),
        (("",), "a.b", True),
        (("a",), "a", True),
        (("a",), "a.b.c", True),
        (("a.b", "x"), "a.b", True),
        (("a",), "ab.c", False),
        (("a.b",), "a", False),
    ],
)
def test_covers(sample: Any, prefixes: tuple[str, ...], operation: str, *, covered: bool) -> None:
    """A prefix covers the operation of its name and those below it."""
    assert sample("_runtime.tables").covers(prefixes, operation) is covered
