"""Paths with the keys of a call's arguments in their braces."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from specloom.api.model import Operation, Parameter


def path_key(operation: Operation, parameter: Parameter) -> str:
    """By what a call hands over a parameter of the path: its name, if that is its alone."""
    names = Counter(p.name for p in operation.parameters if p.place == "path")
    return parameter.name if names[parameter.name] == 1 else parameter.uses[0].wire


def path_keys(operation: Operation, variant: str) -> dict[str, str]:
    """The keys by the names that a variant has in the braces of its path."""
    return {
        use.wire: path_key(operation, parameter)
        for parameter in operation.parameters
        if parameter.place == "path"
        for use in parameter.uses
        if use.variant == variant
    }


def route(operation: Operation) -> str:
    """The path of the first variant that has the operation."""
    return spelled(operation.path, path_keys(operation, operation.uses[0].variant))


def placeholders(path: str) -> list[str]:
    """The names in the braces of a path, in their order."""
    return re.findall(r"\{([^{}]*)\}", path)


def spelled(path: str, keys: Mapping[str, str]) -> str:
    """A path with other names in its braces, all exchanged at once."""
    return re.sub(r"\{([^{}]*)\}", lambda m: "{" + keys.get(m[1], m[1]) + "}", path)
