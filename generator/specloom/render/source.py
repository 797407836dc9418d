"""What a template may print: code that is a value, names, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.plan.annotations import Annotation, Name, is_identifier
from specloom.plan.expressions import Call, Items, Sum, Table
from specloom.plan.literals import Literal
from specloom.toml import String


@dataclass(frozen=True, slots=True)
class Docstring:
    """A docstring with its quotes. Only `docstrings` makes one."""

    text: str


def source(value: object) -> object:
    """The source of what a template prints: text of a spec is refused, unless it became a value.

    Raises:
        TypeError: the template prints what could be anything.
    """
    if isinstance(
        value, Annotation | Call | Docstring | Items | Literal | Name | String | Sum | Table
    ):
        return value.text
    # The dots of a relative module stay.
    if isinstance(value, str) and all(map(is_identifier, filter(None, value.split(".")))):
        return value
    message = f"a template printed {value!r}, which is neither a name nor a value of code"
    raise TypeError(message)
