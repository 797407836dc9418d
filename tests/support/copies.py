"""A project that vendors an SDK, for tests of `specloom vendor`: each text of its spec is generated once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from small_project import rewrite, small_project

from specloom.cli import main
from specloom.pipeline import Run

PACKAGE = "notes_v1"
# What was generated, by the texts that it was generated from and the name of the package.
_MADE: dict[tuple[str, ...], tuple[Any, ...]] = {}
_FILES = Run.files


@dataclass(frozen=True, slots=True)
class Project:
    """A project with a configuration, and a copy of its SDK in `src`."""

    folder: Path

    @property
    def package(self) -> Path:
        """The folder of the copy."""
        return self.folder / "src" / PACKAGE

    @property
    def store(self) -> Path:
        """The folder of its record."""
        return self.folder / "src" / f"{PACKAGE}.vendored"

    def vendor(self, *options: str) -> Result:
        """Run `specloom vendor` for the copy."""
        arguments = ["vendor", "src", "--package", PACKAGE, *options]
        return CliRunner().invoke(main, arguments, catch_exceptions=False)

    def edit(self, old: str, new: str, path: str = "models/notes.py") -> None:
        """Replace a text in a file of the copy."""
        rewrite(f"src/{PACKAGE}/{path}", old, new)(self.folder)

    def change(self, old: str, new: str) -> None:
        """Replace a text in the spec."""
        rewrite("openapi.yaml", old, new)(self.folder)

    def tree(self) -> dict[str, bytes]:
        """What is in the copy and its record, by path."""
        paths = [path for path in (self.folder / "src").rglob("*") if path.is_file()]
        return {path.relative_to(self.folder).as_posix(): path.read_bytes() for path in paths}


def vendored(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """Make a project whose SDK is vendored, and go there."""
    small_project(folder)
    monkeypatch.chdir(folder)
    monkeypatch.setattr(Run, "files", _once)
    project = Project(folder)
    assert project.vendor().exit_code == 0
    return project


def _once(run: Run) -> dict[str, str]:
    folder = run.config.folder
    texts = [(folder / name).read_text("utf-8") for name in ("openapi.yaml", "overlay.yaml")]
    key = (*texts, run.config.text, run.config.package)
    if key not in _MADE:
        seen: list[tuple[str, str, object]] = []
        watch = run.watch
        run.watch = lambda *event: seen.append(event) if event[0] == "change" else None
        files, run.watch = _FILES(run), watch
        _MADE[key] = files, run.inputs, run.calls, run.planned, seen
    made, run.inputs, run.calls, run.planned, events = _MADE[key]
    for event in events:
        run.watch(*event)
    return dict(made)


def generated(path: Path) -> Iterator[str]:
    """Every text that was generated for a file of a copy."""
    for files, *_ in _MADE.values():
        yield from (text for name, text in files.items() if path.as_posix().endswith(f"/{name}"))
