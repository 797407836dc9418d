"""How arrays and objects are written in the query."""

from __future__ import annotations

from specloom.api.model import Operation, ParameterUse
from specloom.wire.paths import QUERY

#: What the runtime does by itself: an item a name, a member a name with brackets.
REPEAT = "repeat"


def written_style(use: ParameterUse) -> str:
    """The style of a variant's parameter, in one word for all that are written alike."""
    return REPEAT if use.style in ("", "deepObject") else use.style


def styles(operation: Operation) -> dict[str, str]:
    """The styles of the first variant's query parameters that are not the usual one."""
    return {
        parameter.uses[0].wire: written_style(parameter.uses[0])
        for parameter in operation.parameters
        if parameter.place == QUERY and written_style(parameter.uses[0]) != REPEAT
    }
