"""Python expressions as values: names, constants and calls, of which nothing is put together from text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from specloom.plan.annotations import Annotation, Name
from specloom.plan.literals import Literal

Expression: TypeAlias = "Annotation | Call | Items | Literal | Name | Sum | Table"


@dataclass(frozen=True, slots=True)
class Call:
    """A call with positional and keyword arguments; a `tall` one has a line for each."""

    function: Name
    arguments: tuple[Expression, ...] = ()
    keywords: tuple[tuple[str, Expression], ...] = ()
    tall: bool = False

    @property
    def text(self) -> str:
        """The source."""
        given = [argument.text for argument in self.arguments]
        given += [f"{local(keyword).text}={value.text}" for keyword, value in self.keywords]
        return f"{self.function.text}({', '.join(given)}{',' if self.tall else ''})"

    @property
    def names(self) -> tuple[Name, ...]:
        """The names that the call needs."""
        values = (*self.arguments, *(value for _, value in self.keywords))
        return (self.function, *_names(values))


@dataclass(frozen=True, slots=True)
class Items:
    """A tuple of expressions."""

    items: tuple[Expression, ...]

    @property
    def text(self) -> str:
        """The source."""
        items = ", ".join(item.text for item in self.items)
        return f"({items},)" if len(self.items) == 1 else f"({items})"

    @property
    def names(self) -> tuple[Name, ...]:
        """The names that the items need."""
        return tuple(_names(self.items))


@dataclass(frozen=True, slots=True)
class Sum:
    """One text after another."""

    left: Expression
    right: Expression

    @property
    def text(self) -> str:
        """The source."""
        return f"{self.left.text} + {self.right.text}"

    @property
    def names(self) -> tuple[Name, ...]:
        """The names that both need."""
        return tuple(_names((self.left, self.right)))


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping with constant keys."""

    entries: tuple[tuple[str, Expression], ...]

    @property
    def text(self) -> str:
        """The source."""
        entries = (f"{Literal(key).text}: {value.text}" for key, value in self.entries)
        return f"{{{', '.join(entries)}}}"

    @property
    def names(self) -> tuple[Name, ...]:
        """The names that the values need."""
        return tuple(_names(value for _, value in self.entries))


def local(name: str, of: str = "") -> Name:
    """A variable of the module or the function, or an attribute of one."""
    return Name("", name, of)


def names_of(expression: Expression) -> tuple[Name, ...]:
    """The names that an expression needs."""
    if isinstance(expression, Name):
        return (expression,)
    return () if isinstance(expression, Literal) else expression.names


def _names(expressions: Iterable[Expression]) -> Iterator[Name]:
    for expression in expressions:
        yield from names_of(expression)
