"""Which class of the package is which component's: by the name of the component and nothing else."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from specloom.api.names import pascal
from specloom.verify.declarations import Alias, Record, in_types
from specloom.verify.shapes import renamed


def names_of_components(declared: Collection[str], components: Iterable[str]) -> dict[str, str]:
    """The component of each class and alias that has one."""
    found: dict[str, str] = {}
    for component in components:
        name = _name(component, set(declared) - set(found))
        if name:
            found[name] = component
    return found


def _name(component: str, names: Collection[str]) -> str:
    plain = pascal(component)
    candidates = [start + plain + end for end in ("", "Type") for start in ("", "Model")]
    return next((name for name in candidates if name in names), "")


def without_package(
    declared: Mapping[str, Record | Alias], package: str
) -> dict[str, Record | Alias]:
    """Declarations in which the names of their own package are written without it."""

    def bare(name: str) -> str:
        module, _, rest = name.removeprefix("_").rpartition(".")
        return rest if module == package else name.removeprefix("_")

    return {
        name: in_types(one, lambda shape: renamed(shape, bare)) for name, one in declared.items()
    }
