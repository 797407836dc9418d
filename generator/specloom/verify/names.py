"""Which class of the package is which component's: by the name of the component and nothing else."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from specloom.api.names import pascal


def names_of_components(declared: Collection[str], components: Iterable[str]) -> dict[str, str]:
    """The component of each class and alias that has one; calls are components by their names."""
    found = {name: name for name in declared if name.endswith("()")}
    for component in components:
        name = _name(component, declared)
        if name and name not in found:
            found[name] = component
    return found


def _name(component: str, names: Collection[str]) -> str:
    plain = pascal(component)
    candidates = (start + plain + end for end in ("", "Type") for start in ("", "Model"))
    return next((name for name in candidates if name in names), "")
