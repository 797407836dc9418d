"""Values of generated tables as expressions: calls of named functions with literals and names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from specloom.plan.annotations import Annotation, Name
from specloom.plan.literals import Literal

Expression: TypeAlias = "Annotation | Call | Items | Literal | Name"


@dataclass(frozen=True, slots=True)
class Call:
    """`function(positional, …, keyword=value, …)`."""

    function: Name
    positional: tuple[Expression, ...] = ()
    keywords: tuple[tuple[str, Expression], ...] = ()

    @property
    def text(self) -> str:
        """The call as Python source."""
        given = [one.text for one in self.positional]
        given += [f"{Name('', key).text}={value.text}" for key, value in self.keywords]
        return f"{self.function.text}({', '.join(given)})"

    @property
    def names(self) -> tuple[Name, ...]:
        """The names that the call needs."""
        values = (*self.positional, *(value for _, value in self.keywords))
        return (self.function, *_names(values))


@dataclass(frozen=True, slots=True)
class Items:
    """A tuple."""

    items: tuple[Expression, ...]

    @property
    def text(self) -> str:
        """The tuple as Python source."""
        inside = ", ".join(item.text for item in self.items)
        return f"({inside},)" if len(self.items) == 1 else f"({inside})"

    @property
    def names(self) -> tuple[Name, ...]:
        """The names that its items need."""
        return tuple(_names(self.items))


def local(name: str, of: str = "") -> Name:
    """A variable of the module or the function, or an attribute of one."""
    return Name("", name, of)


def names_of(expression: Expression) -> tuple[Name, ...]:
    """The names that an expression needs."""
    if isinstance(expression, Name):
        return (expression,)
    return () if isinstance(expression, Literal) else expression.names


def _names(expressions: tuple[Expression, ...]) -> Iterator[Name]:
    for expression in expressions:
        yield from names_of(expression)
