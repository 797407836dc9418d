"""What a module imports: the union of the names of everything in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from specloom.plan.annotations import Name
from specloom.plan.runtime import HOME

_STANDARD = frozenset(("builtins", "collections.abc", "dataclasses", "functools", "typing"))
_INSTALLED = frozenset(("httpx2", "pydantic", "typing_extensions"))

# Modules that are imported as such, so that their names are reached through them.
_WHOLE = frozenset(("builtins", "httpx2"))


@dataclass(frozen=True, slots=True)
class Import:
    """`from module import name as alias, …`; without any names the module itself is imported."""

    module: str
    names: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Imports:
    """The imports of a module in three sections, in the order of isort."""

    standard: tuple[Import, ...]
    installed: tuple[Import, ...]
    local: tuple[Import, ...]


def imports(names: Iterable[Name], root: str, homes: Mapping[str, str] | None = None) -> Imports:
    """The imports of some names.

    Args:
        names: Every name that the module mentions.
        root: The dots that lead to the root of the package.
        homes: By name, the sibling modules of names that are imported one by one.
    """
    found: dict[str, set[tuple[str, str]]] = {}
    for name in names:
        if name.module in _WHOLE and name.through:
            found.setdefault(name.module, set())
        elif name.module not in ("", "builtins"):
            module, *pair = _place(name, root, homes or {})
            found.setdefault(module, set()).add((pair[0], pair[1]))
    made = [Import(module, _ordered(found[module])) for module in sorted(found)]
    return Imports(
        tuple(one for one in made if one.module in _STANDARD),
        tuple(one for one in made if one.module in _INSTALLED),
        tuple(one for one in made if one.module.startswith(".")),
    )


def of_runtime(found: Iterable[Imports]) -> set[str]:
    """The modules of the runtime that some files import, and the names in there."""
    names: set[str] = set()
    for one in (one for each in found for one in each.local):
        _, runtime, module = one.module.partition("_runtime")
        if runtime:
            names |= {module.lstrip("."), *(name for name, _ in one.names)}
    return names


def _place(name: Name, root: str, homes: Mapping[str, str]) -> tuple[str, str, str]:
    """The module that a name is imported from, the name there, and its alias."""
    if name.module == "rt":
        return f"{root}_runtime", "models", "rt"
    if name.module == "_options":
        return f"{root}resources._options", name.name, ""
    if name.module in ("_folds", "_polls"):
        return f"{root}resources.{name.module}", name.name, ""
    if name.module == "pages":
        return f"{root}_runtime", "pages", ""
    if name.module == "_unknown":
        return f"{root}models", "_unknown", ""
    if name.through:
        return root, name.module, name.through if name.through != name.module else ""
    if name.module == "runtime":
        return f"{root}_runtime.{HOME[name.name]}", name.name, ""
    if name.name in homes:
        return f".{homes[name.name]}", name.name, ""
    return name.module, name.name, ""


def _ordered(names: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Constants, classes, functions, as isort has them."""
    return tuple(sorted(names, key=lambda n: (not n[0].isupper(), not n[0][0].isupper(), n)))
