"""The shape of the compiler: who imports whom, how long things are, what every definition says."""

from __future__ import annotations

import ast
import re
import statistics
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import pytest

from specloom.plan.runtime import CALLS, REASONS, modules

ROOT = Path(__file__).parents[1]
GENERATOR = ROOT / "generator" / "specloom"
TEMPLATES = ROOT / "templates"
RUNTIME = TEMPLATES / "sdk" / "_runtime"
GENERATED = ROOT / "generated"

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef

# What a part of the compiler may import besides itself. `read` also has the tree that the stages
# before the API rewrite, and the way from a pointer to a line.
LAYERS = {
    "diagnostics": set(),
    "codes": {"diagnostics"},
    "api": {"diagnostics"},
    "plan": {"diagnostics"},
    "shipped": set(),
    "untrusted": set(),
    "toml": set(),
    "config": {"diagnostics", "installed", "untrusted"},
    "installed": set(),
    "read": {"diagnostics", "untrusted", "installed"},
    "exemptions": {"config", "diagnostics", "read"},
    "selection": {"config", "diagnostics", "read"},
    "inspection": {"api"},
    "parts": {"diagnostics"},
    "formats": {"surface"},
    "exits": set(),
    "stages": set(),
    "styled": set(),
    "show": {"diagnostics", "formats", "parts", "read", "styled"},
    "change": {"api", "diagnostics", "read"},
    "upgrade": {"api", "diagnostics", "read"},
    "parse": {"api", "diagnostics", "read"},
    "passes": {"api", "config", "diagnostics"},
    "merge": {"api", "config", "diagnostics"},
    "wire": {"api", "diagnostics"},
    "prose": {"plan"},
    "lower": {"api", "config", "diagnostics", "plan", "prose", "wire"},
    "render": {"plan", "toml"},
    "style": set(),
    "output": {"diagnostics", "installed", "shipped", "toml", "untrusted"},
    "vendor": {"output", "toml", "untrusted"},
    # It reads files of generated packages, or the plan of one, and knows nothing of how that was made.
    "surface": {"api", "diff", "plan"},
    # The judges know neither the plan nor how it was made.
    "verify": {"api", "diagnostics"},
    # The comparison of variants is a view of the same differences as the tables of the SDK. Counts
    # hold what was read against what will be written.
    "comparison": {"api", "config", "diagnostics", "plan", "read", "wire"},
    # Two states of one variant, each after the passes.
    "diff": {"api", "comparison", "diagnostics"},
    # Patches are written for `change`, which applies them, and held against the new state.
    "patches": {"change", "diagnostics", "diff", "read"},
    # Values of types; documentation shows them, and its snippets send them.
    "examples": {"api", "plan", "wire"},
    # The documentation is another view of the plan; what it shows of errors is in no docstring.
    "reference": {
        *("api", "comparison", "diagnostics", "diff", "examples", "plan", "prose", "report"),
        *("surface", "toml", "wire"),
    },
    # All that a comparison says, and its forms.
    "report": {
        *("api", "changelog", "comparison", "diagnostics", "diff", "formats", "read", "shipped"),
        *("styled", "surface"),
    },
    # The words of a changelog are those of the surface.
    "changelog": {"diff", "styled", "surface"},
    # It looks at what every stage gave, and nothing looks at it.
    "explain": {
        *("api", "change", "codes", "comparison", "config", "diagnostics", "formats", "lower"),
        *("passes", "plan", "read", "selection", "show", "upgrade", "wire"),
    },
}
STANDARD_ONLY = ("api", "plan", "diagnostics", "codes")


@dataclass(frozen=True, slots=True)
class Module:
    """A module of the compiler."""

    path: Path

    @property
    def name(self) -> str:
        """The dotted name."""
        parts = self.path.relative_to(GENERATOR.parent).with_suffix("").parts
        return ".".join(part for part in parts if part != "__init__")

    @property
    def part(self) -> str:
        """The stage or the top module that it belongs to."""
        return (*self.name.split("."), "")[1]

    @property
    def tree(self) -> ast.Module:
        """The module, parsed."""
        return ast.parse(self.path.read_text("utf-8"))

    def imports(self) -> Iterator[str]:
        """The modules that it imports, at any depth; what comes from a package is told apart."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                assert not node.level, f"{self.name}: imports are absolute"
                for alias in node.names:
                    full = f"{node.module}.{alias.name}"
                    yield full if full in NAMES else str(node.module)


def python_files(*folders: Path) -> list[Path]:
    """The Python files below some folders, caches aside."""
    found = [path for folder in folders for path in folder.rglob("*.py")]
    return sorted(path for path in found if "__pycache__" not in path.parts)


MODULES = [Module(path) for path in python_files(GENERATOR)]
NAMES = frozenset(module.name for module in MODULES)


def functions(tree: ast.AST) -> Iterator[Function]:
    """Every function and method."""
    return (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))


def length(function: Function) -> int:
    """The lines of a function without its docstring."""
    first = function.body[0]
    text = isinstance(first, ast.Expr) and ast.get_docstring(function, clean=False) is not None
    documented = (first.end_lineno or 0) - first.lineno + 1 if text else 0
    return (function.end_lineno or 0) - function.lineno + 1 - documented


def lengths(paths: list[Path]) -> dict[str, int]:
    """The lengths of all functions, by place and name."""
    return {
        f"{path.relative_to(ROOT)}:{function.lineno} {function.name}": length(function)
        for path in paths
        for function in functions(ast.parse(path.read_text("utf-8")))
    }


def public(tree: ast.Module | ast.ClassDef) -> Iterator[Function | ast.ClassDef]:
    """The public definitions of a module or a class, and of its public classes; no overloads."""
    for node in tree.body:
        if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_"):
            if not any("overload" in ast.unparse(one) for one in node.decorator_list):
                yield node
            if isinstance(node, ast.ClassDef):
                yield from public(node)


def over(found: dict[str, int], most: int) -> dict[str, int]:
    """What is longer than allowed."""
    return {name: size for name, size in found.items() if size > most}


def internal(module: Module) -> list[str]:
    """The modules of the compiler that one imports."""
    return [name for name in module.imports() if name.partition(".")[0] == "specloom"]


def test_imports_point_one_way() -> None:
    """A stage knows the data it works on, and neither another stage nor who calls it."""
    for module in MODULES:
        if module.part in LAYERS:
            known = {name.split(".")[1] for name in internal(module)} - {module.part}
            assert known <= LAYERS[module.part], module.name
    assert {m.part for m in MODULES} - set(LAYERS) == {
        "",
        "alone",
        "__main__",
        "cli",
        "commands",
        "pipeline",
    }
    (pipeline,) = (module for module in MODULES if module.part == "pipeline")
    assert not {name.split(".")[1] for name in internal(pipeline)} & {"cli", "commands"}


def test_nothing_imports_from_the_package_root() -> None:
    """`from specloom import …` would make every module depend on every other."""
    for module in MODULES:
        assert "specloom" not in internal(module), module.name


def test_no_module_imports_itself_in_a_circle() -> None:
    """The modules can be put in an order in which each needs only those before it."""
    waiting = {module.name: set(internal(module)) & NAMES for module in MODULES}
    while ready := [name for name, needs in waiting.items() if not needs & set(waiting)]:
        for name in ready:
            del waiting[name]
    assert not waiting


def test_no_import_hides_in_a_function() -> None:
    """What a module needs is seen at its top."""
    for module in MODULES:
        for function in functions(module.tree):
            hidden = [n for n in ast.walk(function) if isinstance(n, ast.Import | ast.ImportFrom)]
            assert not hidden, f"{module.name}.{function.name}"


# `check` on an unchanged tree is hashing: it does not wait for what it does not need. So a command is
# loaded when it is called, the stages when it has a configuration, the rest of `check` when something
# changed, the judges when they are asked, pages when they are wanted, what understands version specifiers
# by a configuration that has one, progress on a terminal, and forms for programs when one is wanted. The
# command line itself is loaded where it can be said that something is missing.
LOADED_BY_NAME = {
    "specloom.__main__",
    "specloom.cli",
    "specloom.commands.check",
    "specloom.commands.comparing",
    "specloom.commands.documenting",
    "specloom.commands.session",
    "specloom.commands.stages",
    "specloom.commands.voice",
    "specloom.config.load",
}


def test_few_modules_are_loaded_by_name() -> None:
    """These places load a module when they need it; every other import is at the top of its file."""
    loading = {module.name for module in MODULES if "importlib" in set(module.imports())}
    assert loading == LOADED_BY_NAME
    assert not [module.name for module in MODULES if "__import__" in module.path.read_text("utf-8")]


def test_data_needs_the_standard_library_only() -> None:
    """The intermediate representation, the plan and the diagnostics depend on nothing installed."""
    installed = re.compile(r"black|click|datamodel|jinja2|jsonpath|pydantic|rich|yaml")
    for module in MODULES:
        if module.part in STANDARD_ONLY:
            assert not [name for name in module.imports() if installed.match(name)], module.name


def test_code_is_made_of_values() -> None:
    """What plans and prints code reads no text: it neither searches in it nor takes it apart."""
    for module in MODULES:
        if module.part in ("plan", "lower", "wire", "render"):
            assert not {"re", "ast"} & set(module.imports()), module.name


def test_only_docstrings_makes_docstrings() -> None:
    """The one other value of code that has a text of its own comes from one module."""
    for module in MODULES:
        calls = (node for node in ast.walk(module.tree) if isinstance(node, ast.Call))
        if any(ast.unparse(call.func).endswith("Docstring") for call in calls):
            assert module.name == "specloom.render.docstrings"


def test_functions_are_short() -> None:
    """Half of the functions have 8 lines at most, one in twenty more than 40, none more than 60."""
    found = lengths([module.path for module in MODULES])
    assert statistics.median(found.values()) <= 8
    assert statistics.quantiles(found.values(), n=20)[-1] <= 40
    assert not over(found, 60)


def test_classes_are_small() -> None:
    """No class has more than 15 methods."""
    for module in MODULES:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ClassDef):
                methods = [n for n in node.body if isinstance(n, ast.FunctionDef)]
                assert len(methods) <= 15, f"{module.name}.{node.name}"


@pytest.mark.parametrize(("pattern", "most"), [("*.py", 400), ("*.jinja*", 80)])
def test_files_are_short(pattern: str, most: int) -> None:
    """A module has 400 lines at most, a template 80."""
    paths = [p for folder in (GENERATOR, TEMPLATES) for p in folder.rglob(pattern)]
    sizes = {str(p.relative_to(ROOT)): len(p.read_text("utf-8").splitlines()) for p in paths}
    assert sizes
    assert not over(sizes, most)


PARTS = {"all": tuple(REASONS), "a package with calls": modules({CALLS}), "types": modules(())}


@pytest.mark.parametrize(
    ("part", "most"), [("all", 6183), ("a package with calls", 3898), ("types", 756)]
)
def test_the_runtime_is_small(part: str, most: int) -> None:
    """What an SDK brings along has few lines: all that there is, and what every package needs of it."""
    assert sum(map(lines, (RUNTIME / f"{name}.py" for name in PARTS[part]))) <= most


def test_a_package_has_little_of_the_runtime() -> None:
    """An SDK with streams, pages, polling and files has no more than it needs."""
    assert sum(map(lines, (GENERATED / "assistants" / "_runtime").glob("*.py"))) <= 5330


def lines(path: Path) -> int:
    """Return how many lines a file has."""
    return len(path.read_text("utf-8").splitlines())


def test_everything_public_says_what_it_is() -> None:
    """Modules, public classes and public functions have docstrings."""
    for path in python_files(GENERATOR, RUNTIME):
        tree = ast.parse(path.read_text("utf-8"))
        assert ast.get_docstring(tree), path
        for node in public(tree):
            assert ast.get_docstring(node), f"{path}: {node.name}"


def test_every_test_states_one_behaviour() -> None:
    """A test says in one sentence what is true when it passes."""
    for path in python_files(ROOT / "tests"):
        if path.name.startswith("test_"):
            for function in functions(ast.parse(path.read_text("utf-8"))):
                if function.name.startswith("test_"):
                    text = " ".join((ast.get_docstring(function) or "").split())
                    place = f"{path.name}: {function.name}"
                    assert text.endswith("."), place
                    assert not re.search(r"[a-z0-9`)]\. [A-Z]", text), place


def test_generated_methods_are_short() -> None:
    """No generated function has more than 60 lines besides what it has for arguments."""
    for path in python_files(GENERATED):
        for function in functions(ast.parse(path.read_text("utf-8"))):
            body = function.body[-1].end_lineno or 0
            first = function.body[0].lineno
            documented = ast.get_docstring(function) is not None
            start = (function.body[0].end_lineno or 0) if documented else first - 1
            assert body - start <= 60, f"{path}: {function.name}"


def test_no_file_knows_this_machine() -> None:
    """Nothing that ships names an absolute path of a machine or the host of a registry."""
    hosts = tuple(name + ".org" for name in ("py" + "pi", "python" + "hosted", "npm" + "js"))
    paths = re.compile(r"(?<![\w.}/])/(?:work|root|tmp|home)/")
    checked = [p for folder in (GENERATOR, TEMPLATES, GENERATED) for p in folder.rglob("*")]
    checked += [ROOT / "specloom.toml", ROOT / "Makefile", ROOT / "README.md"]
    for path in checked:
        if path.is_file() and "__pycache__" not in path.parts and ".mypy_cache" not in path.parts:
            text = path.read_text("utf-8")
            assert not [host for host in hosts if host in text], path
            assert not paths.search(text), path
