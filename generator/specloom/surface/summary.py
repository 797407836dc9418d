"""What a package on disk and the one that should be there differ in, as a few lines for people."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from specloom.surface.compare import compare_surfaces
from specloom.surface.model import Change
from specloom.surface.read import read_surface


def summarise(package: str, old: Mapping[str, str], new: Mapping[str, str]) -> tuple[Change, ...]:
    """Return the differences of the public surface, then those that no type checker sees.

    Args:
        package: The name of the package.
        old: All texts on disk, by path below the output folder.
        new: All texts that should be there.
    """
    surfaces = (read_surface(package, files) for files in (old, new))
    return (*compare_surfaces(*surfaces), *_behind(package, old, new))


def _behind(package: str, old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[Change]:
    python = [path for path in sorted(old.keys() | new.keys()) if path.endswith(".py")]
    changed = [path for path in python if old.get(path) != new.get(path)]
    both = [path for path in changed if path in old and path in new]
    texts = [path for path in both if _same_code(old[path], new[path])]
    if texts:
        yield Change("descriptions", _files(len(texts)))
    if runtime := [path for path in changed if path.startswith(f"{package}/_runtime/")]:
        yield Change("runtime", _files(len(runtime)))


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
