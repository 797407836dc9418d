"""What a package on disk and the one that should be there differ in, as a few lines for people."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from specloom.diff.changes import Change, Place
from specloom.surface.advice import accept, advise
from specloom.surface.compare import compare_surfaces
from specloom.surface.model import Advice, Notice, Surface
from specloom.surface.notes import Notes, notices, worst_first
from specloom.surface.read import read_surface

#: Why changes are accepted, by their ids.
Reasons: TypeAlias = Mapping[str, str]
_NO_REASONS: Reasons = {}


@dataclass(frozen=True, slots=True)
class Effects:
    """What changes for those who use a package, the worst first, and which version that asks for."""

    changes: tuple[Change, ...] = ()
    advice: Advice | None = None

    @property
    def notices(self) -> tuple[Notice, ...]:
        """The changes as users read them."""
        return notices(self.changes)


def effects(old: Surface, new: Surface, others: Iterable[Change], reasons: Reasons) -> Effects:
    """The differences of two surfaces, with other changes, of which those with reasons are accepted."""
    changes, _ = accept([*compare_surfaces(old, new), *others], reasons)
    return Effects(worst_first(changes), advise(changes, old.version, new.version))


def summarise(
    package: str, old: Mapping[str, str], new: Mapping[str, str], reasons: Reasons = _NO_REASONS
) -> Effects:
    """Return the differences of the public surface and those that no type checker sees, the worst first.

    Args:
        package: The name of the package.
        old: All texts on disk, by path below the output folder.
        new: All texts that should be there.
        reasons: Why changes are accepted, by their ids.
    """
    before, after = (read_surface(package, files) for files in (old, new))
    notes = Notes()
    _note_behind(package, old, new, notes)
    return effects(before, after, notes.changes, reasons)


def _note_behind(
    package: str, old: Mapping[str, str], new: Mapping[str, str], notes: Notes
) -> None:
    python = [path for path in sorted(old.keys() | new.keys()) if path.endswith(".py")]
    changed = [path for path in python if old.get(path) != new.get(path)]
    both = [path for path in changed if path in old and path in new]
    if runtime := [path for path in changed if path.startswith(f"{package}/_runtime/")]:
        notes.note("runtime-changed", Place("runtime"), new=_files(len(runtime)))
    texts = [path for path in both if _same_code(old[path], new[path])]
    if texts:
        notes.note("descriptions-changed", Place("descriptions"), new=_files(len(texts)))


def _files(number: int) -> str:
    return "1 file" if number == 1 else f"{number} files"


def _same_code(old: str, new: str) -> bool:
    """Whether two texts differ in nothing but docstrings and comments."""
    try:
        trees = [ast.parse(text) for text in (old, new)]
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    one, other = (ast.dump(_WithoutTexts().visit(tree)) for tree in trees)
    return one == other


class _WithoutTexts(ast.NodeTransformer):
    """Drops docstrings, of classes, functions and fields."""

    def visit_Expr(self, node: ast.Expr) -> ast.Expr | None:
        """A statement that is nothing but a constant does nothing."""
        return None if isinstance(node.value, ast.Constant) else node
