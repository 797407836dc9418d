"""Which parameter of an operation of a variant is which of the base's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specloom.api.model import Operation, Parameter
from specloom.api.names import snake


def match_parameters(
    ours: Operation, theirs: Operation
) -> Iterator[tuple[Parameter | None, Parameter | None]]:
    """Pairs of parameters: in the path by position, elsewhere by place and name.

    What the configuration calls so is; then what is written the same; of the others, what is the same
    in snake case.
    """
    rest = list(theirs.parameters)
    partners: dict[int, Parameter] = {}
    renamed = [parameter for parameter in rest if _is_renamed(parameter)]
    for key, candidates in ((_spoken, renamed), (_written, rest), (_spoken, rest)):
        free = [one for one in candidates if any(one is other for other in rest)]
        keyed = {key(theirs, parameter): parameter for parameter in reversed(free)}
        for index, parameter in enumerate(ours.parameters):
            found = keyed.get(key(ours, parameter)) if index not in partners else None
            if found is not None and any(found is other for other in rest):
                partners[index] = found
                rest = [other for other in rest if other is not found]
    for index, parameter in enumerate(ours.parameters):
        yield parameter, partners.get(index)
    for parameter in rest:
        yield None, parameter


def _written(operation: Operation, parameter: Parameter) -> tuple[str, object]:
    wire = parameter.uses[0].wire
    if parameter.place != "path":
        return parameter.place, wire
    return "path", re.findall(r"\{([^{}]*)\}", operation.path).index(wire)


def _is_renamed(parameter: Parameter) -> bool:
    """Whether the configuration has given a parameter a name."""
    wire = parameter.uses[0].wire
    return parameter.place != "path" and parameter.name != (snake(wire) or wire)


def _spoken(operation: Operation, parameter: Parameter) -> tuple[str, object]:
    if parameter.place == "path":
        return _written(operation, parameter)
    return parameter.place, parameter.name
