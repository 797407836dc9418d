"""Every folder below tests/cases with a configuration is a case.

A case has what the command reads (specloom.toml, specs, patches) and what has to come of it:
`expected/` for the package, `stdout.txt`, `stderr.txt`, `exit`. `command` holds another command
than `generate`. `SPECLOOM_UPDATE=1 pytest tests/cases` rewrites the outcomes; read the diff.
"""

from __future__ import annotations

import compileall
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import Result
from type_checked import complaints

from specloom.config.load import load as load_config
from specloom.diagnostics import Report
from specloom.inspection import to_json
from specloom.pipeline import Run
from specloom.shipped import templates_folder

HERE = Path(__file__).parent
UPDATE = os.environ.get("SPECLOOM_UPDATE") == "1"
# What a case says about its outcome; everything else in its folder is input.
OUTCOME = ("expected", "stdout.txt", "stderr.txt", "exit", "command")
# Files of a package, and of pages, that are the same everywhere or follow from the others.
IMPLIED = frozenset(
    ("_runtime", "MANIFEST.json", "py.typed", "reference.css", "services.js", "__pycache__")
)
# What a command may write.
WRITTEN = ("out/sdk/", "out/reference/", "out/pyproject.toml", "specloom.lock")
SMALL_API = ("swagger-2.0", "openapi-3.0", "openapi-3.1")


@dataclass(frozen=True, slots=True)
class Case:
    """One folder."""

    folder: Path

    @property
    def command(self) -> tuple[str, ...]:
        """The arguments of the command line."""
        return tuple(shlex.split(self.text("command") or "generate"))

    @property
    def exit(self) -> int:
        """The exit code that the command has to have."""
        succeeds = (self.folder / "expected").is_dir() or self.command != ("generate",)
        return int(self.text("exit") or (0 if succeeds else 2))

    def text(self, name: str) -> str:
        """A file of the case; the empty text if there is none."""
        path = self.folder / name
        return path.read_text("utf-8") if path.is_file() else ""

    def copy_inputs(self, target: Path) -> None:
        """Copy what the command reads."""
        shutil.copytree(self.folder, target, symlinks=True, ignore=shutil.ignore_patterns(*OUTCOME))

    def compare_text(self, name: str, text: str) -> None:
        """Compare with a committed file; no file stands for the empty text."""
        path = self.folder / name
        if UPDATE and text:
            path.write_text(text, "utf-8")
        elif UPDATE:
            path.unlink(missing_ok=True)
        assert text == self.text(name), f"{path} is not what came; SPECLOOM_UPDATE=1 rewrites it"

    def compare_files(self, made: dict[str, str]) -> None:
        """Compare a package with the committed one."""
        root = self.folder / "expected"
        if UPDATE:
            shutil.rmtree(root, ignore_errors=True)
            for path, text in made.items():
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_text(text, "utf-8")
        wanted = dict(tree(root))
        assert sorted(made) == sorted(wanted), f"{root} holds other files"
        for path, text in made.items():
            assert text == wanted[path], f"{root / path} differs"


def tree(root: Path) -> Iterator[tuple[str, str]]:
    """Path and text of every file below a folder that says something of its own."""
    for path in sorted(root.rglob("*")):
        inside = path.relative_to(root)
        if path.is_file() and IMPLIED.isdisjoint(inside.parts):
            yield inside.as_posix(), path.read_text("utf-8")


def discover() -> list[Path]:
    """The folder of every case, sorted."""
    found = [path.parent for path in HERE.glob("*/*/*.toml")]
    return sorted(set(found))


def states(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Time of change and content of every file."""
    return {
        path.relative_to(folder).as_posix(): (path.stat().st_mtime_ns, path.read_bytes())
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("folder", discover(), ids=lambda f: f.relative_to(HERE).as_posix())
def test_case(folder: Path, tmp_path: Path, specloom: Callable[..., Result]) -> None:
    """A case gives what is committed, writes nothing else, and nothing at all the second time."""
    case = Case(folder)
    work = tmp_path / "work"
    case.copy_inputs(work)
    before = set(states(tmp_path))
    result = specloom(work, *case.command)
    made = {path.removeprefix("work/") for path in set(states(tmp_path)) - before}
    if UPDATE and result.exit_code == 0 and made:
        (folder / "expected").mkdir(exist_ok=True)
    assert result.exit_code == case.exit, result.output
    case.compare_text("stderr.txt", result.stderr)
    if case.command != ("generate",):
        case.compare_text("stdout.txt", result.stdout)
    if not (folder / "expected").is_dir():
        assert not made
        return
    assert all(path.startswith(WRITTEN) for path in made)
    case.compare_files(dict(tree(work / "out")))
    written = states(tmp_path)
    assert "0 touched" in specloom(work, *case.command).stdout
    lock = "work/specloom.lock"
    assert {k: v for k, v in states(tmp_path).items() if k != lock} == {
        k: v for k, v in written.items() if k != lock
    }


@pytest.mark.slow
def test_expected_code_compiles_and_imports(packages: Path) -> None:
    """Every committed module can be imported; only the old name of a class warns."""
    assert compileall.compile_dir(packages, quiet=1)
    program = """
import importlib, pkgutil, sys, warnings
def fail(name): raise
for one in pkgutil.walk_packages([sys.argv[1]], onerror=fail):
    module = importlib.import_module(one.name)
    for name in getattr(module, "__all__", ()):
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")
            made = getattr(module, name)
        assert bool(said) == (name in getattr(module, "_OUTDATED", ())), said
        if hasattr(made, "model_rebuild"):
            assert made.model_rebuild(force=True)
"""
    command = [sys.executable, "-W", "error", "-c", program, str(packages)]
    environment = {**os.environ, "PYTHONPATH": str(packages)}
    result = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert result.returncode == 0, result.stderr


@pytest.mark.slow
def test_expected_code_passes_type_checkers(packages: Path, tmp_path: Path) -> None:
    """The committed code, and the programs that use it, are correct for mypy and pyright when strict."""
    found = sorted(path for path in packages.iterdir() if path.name != "__pycache__")
    assert complaints(found, tmp_path) == []


def without_sources(value: object) -> object:
    """JSON data of a stage without the places that it was read from."""
    if isinstance(value, dict):
        return {key: without_sources(child) for key, child in value.items() if key != "source"}
    return [without_sources(child) for child in value] if isinstance(value, list) else value


def test_all_versions_of_openapi_give_one_api() -> None:
    """The same API written for Swagger 2.0, OpenAPI 3.0 and 3.1 is the same IR and the same files."""
    apis, files = [], []
    for name in SMALL_API:
        report = Report()
        config = load_config(HERE / "sdk" / name / "specloom.toml", report)
        assert config is not None
        apis.append(without_sources(to_json(Run(config, templates_folder(), report).api())))
        files.append(dict(tree(HERE / "sdk" / name / "expected")))
    assert apis[0] == apis[1] == apis[2]
    assert files[0] == files[1] == files[2]
