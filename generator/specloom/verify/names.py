"""Which class of the package is which component's: by its name, or as the manifest records it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from specloom.api.names import pascal


def names_of_components(
    declared: Collection[str], components: Iterable[str], origins: Mapping[str, str]
) -> dict[str, str]:
    """The component of each class and alias that has one; calls are components by their names.

    Args:
        declared: The names of classes and aliases.
        components: The names of components.
        origins: The components of classes that are not called as these are.
    """
    found = {name: name for name in declared if name.endswith("()")}
    every = list(components)
    found |= {
        name: component
        for name, component in origins.items()
        if name in declared and component in every and name not in every
    }
    known = frozenset(found.values())
    for component in every:
        name = _name(component, declared) if component not in known else ""
        if name and name not in found:
            found[name] = component
    return found


def _name(component: str, names: Collection[str]) -> str:
    plain = pascal(component)
    candidates = (start + plain + end for end in ("", "Type") for start in ("", "Model"))
    return next((name for name in candidates if name in names), "")
