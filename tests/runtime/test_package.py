"""Properties of the runtime as a whole."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from specloom.lower import reserved
from specloom.plan.runtime import MODULES


@pytest.fixture
def folder(sample: Any) -> Path:
    """Return the folder of the copied runtime."""
    return Path(sample("_runtime").__file__).parent


@pytest.mark.parametrize("module", MODULES)
def test_homes(folder: Path, module: str) -> None:
    """Each name that generated code imports is defined in the module that it is imported from."""
    tree = ast.parse((folder / f"{module}.py").read_text("utf-8"))
    named = [node.name for node in tree.body if isinstance(node, ast.ClassDef | ast.FunctionDef)]
    assigned = [ast.unparse(n.target) for n in tree.body if isinstance(n, ast.AnnAssign)]
    assigned += [ast.unparse(n.targets[0]) for n in tree.body if isinstance(n, ast.Assign)]
    assert set(MODULES[module]) <= {*named, *assigned}


def test_the_runtime_is_light(folder: Path) -> None:
    """The package of the runtime loads none of its modules."""
    code = (
        "import sys, sample._runtime; print([n for n in sys.modules if n.startswith('sample._')])"
    )
    found = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder.parent.parent,
        capture_output=True,
        check=True,
        text=True,
    )
    assert found.stdout.strip() == "['sample._runtime']"


def test_lazy_models(folder: Path) -> None:
    """Importing a client does not import the models."""
    code = "import sys, sample.api; sys.exit('sample.models' in sys.modules)"
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


def test_the_generator_knows_the_options(rt: Any) -> None:
    """The table of names that calls have for themselves is that of the runtime."""
    assert set(reserved.OPTIONS) == rt.RequestOptions.__optional_keys__
    for name, kind in reserved.OPTIONS.items():
        written = str(rt.RequestOptions.__annotations__[name].__forward_arg__)
        assert written.removesuffix(" | None") == kind


def test_the_generator_knows_the_helpers(rt: Any) -> None:
    """So is the table of what clients have beside the resources of the spec."""
    # Generated, with the arguments of each client.
    changing = {"with_options", "copy"}
    for kind in (rt.SyncClient, rt.AsyncClient):
        own = {name for name in dir(kind) if not name.startswith("_")}
        assert own | changing == {*reserved.HELPERS, *reserved.RESOURCES}


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
