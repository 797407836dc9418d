"""Which class of the package is which component's: by the name of the component and nothing else."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from specloom.api.names import pascal
from specloom.verify.declarations import Alias, Record
from specloom.verify.rules import MODELS

_SUFFIXES = {"models": ("", "Type"), "params": ("Param", "", "Input", "TypeParam", "Type")}


def names_of_components(
    declared: Mapping[str, Record | Alias], components: Iterable[str], package: str
) -> dict[str, str]:
    """The component of each class and alias that has one."""
    mine = {name for name, one in declared.items() if _belongs(one, package)}
    found: dict[str, str] = {}
    for component in components:
        name = _name(component, mine - set(found), package)
        if name:
            found[name] = component
    return found


def _belongs(one: Record | Alias, package: str) -> bool:
    return isinstance(one, Alias) or one.typed_dict == (package != MODELS)


def _name(component: str, names: Collection[str], package: str) -> str:
    plain = pascal(component)
    candidates = [start + plain + end for end in _SUFFIXES[package] for start in ("", "Model")]
    return next((name for name in candidates if name in names), "")
