"""Python expressions as values: names, constants and calls, of which nothing is put together from text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from specloom.plan.literals import Literal


@dataclass(frozen=True, slots=True)
class Name:
    """A name, or an attribute of one: `NORTH`, `_NORTH.base_url`."""

    name: str

    def __post_init__(self) -> None:
        """Refuse what is no name."""
        if not all(part.isidentifier() for part in self.name.split(".")):
            message = f"{self.name!r} is no name"
            raise ValueError(message)

    @property
    def text(self) -> str:
        """The source."""
        return self.name


@dataclass(frozen=True, slots=True)
class Items:
    """A tuple of expressions."""

    items: tuple[Expression, ...]

    @property
    def text(self) -> str:
        """The source."""
        items = ", ".join(item.text for item in self.items)
        return f"({items},)" if len(self.items) == 1 else f"({items})"


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping with constant keys."""

    entries: tuple[tuple[str, Expression], ...]

    @property
    def text(self) -> str:
        """The source."""
        entries = (f"{Literal(key).text}: {value.text}" for key, value in self.entries)
        return f"{{{', '.join(entries)}}}"


@dataclass(frozen=True, slots=True)
class Call:
    """A call with positional and keyword arguments; a `tall` one has a line for each."""

    function: str
    arguments: tuple[Expression, ...] = ()
    keywords: tuple[tuple[str, Expression], ...] = ()
    tall: bool = False

    def __post_init__(self) -> None:
        """Refuse what is no name."""
        names = (self.function, *(keyword for keyword, _ in self.keywords))
        for name in names:
            Name(name)

    @property
    def text(self) -> str:
        """The source."""
        given = [argument.text for argument in self.arguments]
        given += [f"{keyword}={value.text}" for keyword, value in self.keywords]
        return f"{self.function}({', '.join(given)}{',' if self.tall else ''})"


Expression: TypeAlias = Literal | Name | Items | Table | Call


def called(expression: Expression) -> Iterator[str]:
    """The functions that an expression calls."""
    if isinstance(expression, Call):
        yield expression.function
        parts = [*expression.arguments, *(value for _, value in expression.keywords)]
    elif isinstance(expression, Items):
        parts = [*expression.items]
    elif isinstance(expression, Table):
        parts = [value for _, value in expression.entries]
    else:
        parts = []
    for part in parts:
        yield from called(part)
