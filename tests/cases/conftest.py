"""Cases: folders with a configuration, its inputs and what has to come of them."""

from __future__ import annotations

import os
import shlex
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
UPDATE = os.environ.get("SPECLOOM_UPDATE") == "1"
#: What a case says about its outcome; everything else in its folder is input.
_OUTCOME = ("expected", "stdout.txt", "stderr.txt", "exit", "command", "README.md")
#: Files of a package that are the same everywhere or follow from the others.
_IMPLIED = ("_runtime", "MANIFEST.json", "py.typed", "__pycache__")


@dataclass(frozen=True, slots=True)
class Case:
    """One folder below tests/cases."""

    folder: Path

    @property
    def name(self) -> str:
        """The folder, as tests are called."""
        return self.folder.relative_to(HERE).as_posix()

    @property
    def command(self) -> tuple[str, ...]:
        """The arguments of the command line."""
        return tuple(shlex.split(self.text("command") or "generate"))

    @property
    def exit(self) -> int:
        """The exit code that the command has to have."""
        told = self.text("exit")
        succeeds = (self.folder / "expected").is_dir() or self.command != ("generate",)
        return int(told) if told else (0 if succeeds else 2)

    def text(self, name: str) -> str:
        """A file of the case; the empty text if there is none."""
        path = self.folder / name
        return path.read_text("utf-8") if path.is_file() else ""

    def copy_inputs(self, target: Path) -> None:
        """Copy what the command reads."""
        shutil.copytree(self.folder, target, ignore=shutil.ignore_patterns(*_OUTCOME))

    def golden(self, name: str, text: str) -> None:
        """Compare with a committed file, or rewrite it; no file stands for the empty text."""
        path = self.folder / name
        if UPDATE and text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        elif UPDATE:
            path.unlink(missing_ok=True)
        assert text == self.text(name), f"{self.name}/{name}; SPECLOOM_UPDATE=1 rewrites it"

    def golden_tree(self, made: dict[str, str]) -> None:
        """Compare a package with the committed one, or rewrite that."""
        root = self.folder / "expected"
        if UPDATE:
            shutil.rmtree(root, ignore_errors=True)
            for path, text in made.items():
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_text(text, "utf-8")
        wanted = dict(tree(root))
        assert sorted(made) == sorted(wanted), f"{self.name}/expected holds other files"
        for path, text in made.items():
            assert text == wanted[path], f"{self.name}/expected/{path} differs"


def tree(root: Path) -> Iterator[tuple[str, str]]:
    """Path and text of every file below a folder that says something of its own."""
    for path in sorted(root.rglob("*")):
        inside = path.relative_to(root)
        if path.is_file() and not set(inside.parts) & set(_IMPLIED):
            yield inside.as_posix(), path.read_text("utf-8")


def discover() -> list[Case]:
    """Every case, sorted."""
    found = (path.parent for path in HERE.rglob("specloom.toml"))
    found = (*found, *(path.parent for path in HERE.rglob("pyproject.toml")))
    return [Case(folder) for folder in sorted(set(found))]
