"""Types as values: an annotation is a tree of names and literals.

Text of a spec can be in one as a literal and in no other way, so that no annotation says what the
generator did not mean.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from keyword import iskeyword

from specloom.plan.literals import Literal, Value

#: Modules whose names are reached through the module: `models.Thread`.
QUALIFIED = frozenset(("models", "pages", "params", "rt"))

_LATER = frozenset(("models", "params"))


def is_identifier(text: str) -> bool:
    """Whether a text is a name that Python neither reserves nor normalises."""
    return text.isidentifier() and text.isascii() and not iskeyword(text)


@dataclass(frozen=True, slots=True)
class Name:
    """A name and the module that it is imported from: `typing`, `models`, `runtime`.

    Attributes:
        module: The module, dotted.
        name: The name in it.
        through: What the module is called where the name is reached through it; empty where the
            name is imported by itself.
    """

    module: str
    name: str
    through: str = ""

    def __post_init__(self) -> None:
        """Refuse what is no name."""
        parts = [*self.module.split("."), *self.through.split(".")]
        if not is_identifier(self.name) or not all(is_identifier(p) for p in parts if p):
            message = f"{self.name!r} of {self.module!r} is no name"
            raise ValueError(message)

    @property
    def text(self) -> str:
        """How the name is written where it is used."""
        return f"{self.through}.{self.name}" if self.through else self.name


@dataclass(frozen=True, slots=True)
class Annotation:
    """A type expression.

    Attributes:
        head: A name or a constant; another annotation is one in quotes; a union has none.
        arguments: What is in brackets after the name, or the members of the union.
    """

    head: Name | Literal | Annotation | None
    arguments: tuple[Annotation, ...] = ()

    @property
    def text(self) -> str:
        """The expression as Python source."""
        if self.head is None:
            return " | ".join(member.text for member in self.arguments)
        if isinstance(self.head, Annotation):
            return f'"{self.head.text}"'
        inside = ", ".join(argument.text for argument in self.arguments)
        return f"{self.head.text}[{inside}]" if self.arguments else self.head.text

    @property
    def names(self) -> tuple[Name, ...]:
        """The names that the expression needs, each once."""
        return tuple(dict.fromkeys(self._names()))

    @property
    def members(self) -> tuple[Annotation, ...]:
        """The members of a union; the annotation itself where it is none."""
        return self.arguments if self.head is None else (self,)

    @property
    def constants(self) -> tuple[Literal, ...]:
        """The constants in the expression, `None` aside."""
        own = (self.head,) if isinstance(self.head, Literal) and self != NONE else ()
        return (*own, *(one for argument in self.arguments for one in argument.constants))

    def beside(self, members: Collection[str]) -> Annotation:
        """The same in the body of a class with these members, which hide what is called like them."""
        head = self.head
        if isinstance(head, Name) and head.module == "builtins" and head.name in members:
            head = replace(head, through="builtins")
        elif isinstance(head, Name) and head.through in members:
            head = replace(head, through="_" + head.through)
        return Annotation(head, tuple(argument.beside(members) for argument in self.arguments))

    def inside(self, package: str) -> Annotation:
        """The same in a module that imports the names of a package one by one."""
        head = self.head
        if isinstance(head, Name) and head.module == package:
            head = replace(head, through="")
        return Annotation(head, tuple(argument.inside(package) for argument in self.arguments))

    def deferred(self) -> Annotation:
        """The same with those members in quotes that mention models or params, to be defined later.

        Nothing but names is ever in quotes: constants stay outside of them.
        """
        if not any(name.module in _LATER for name in self.names):
            return self
        if self.head is not None and not self.constants:
            return Annotation(self)
        arguments = tuple(argument.deferred() for argument in self.arguments)
        head = self.head or Name("typing", "Union")
        return Annotation(head, arguments)

    def _names(self) -> Iterator[Name]:
        if isinstance(self.head, Name):
            yield self.head
        elif isinstance(self.head, Annotation):
            yield from self.head.names
        for argument in self.arguments:
            yield from argument.names


def named(module: str, name: str) -> Annotation:
    """A name alone."""
    return Annotation(Name(module, name, module if module in QUALIFIED else ""))


def builtin(name: str) -> Annotation:
    """A built-in type."""
    return named("builtins", name)


NONE = Annotation(Literal(None))


def generic(outside: Annotation, *arguments: Annotation) -> Annotation:
    """`outside[argument, …]`."""
    return Annotation(outside.head, arguments)


def union(members: Iterable[Annotation]) -> Annotation:
    """`a | b | …`, flat and each member once."""
    flat = tuple(dict.fromkeys(one for member in members for one in member.members))
    return flat[0] if len(flat) == 1 else Annotation(None, flat)


def literal_of(values: Iterable[Value]) -> Annotation:
    """`Literal[…]` of some constants; fractions cannot be in it (PEP 586), and are any `float`."""
    constants = list(values)
    whole = [Annotation(Literal(one)) for one in constants if not isinstance(one, float)]
    exact = [generic(named("typing", "Literal"), *whole)] if whole else []
    return union([*exact, *([builtin("float")] if len(whole) < len(constants) else [])])


def omittable(inside: Annotation) -> Annotation:
    """The type of an argument that can be left out."""
    return generic(named("runtime", "Omittable"), inside)


def not_required(inside: Annotation) -> Annotation:
    """The type of a key that can be left out."""
    return generic(named("typing_extensions", "NotRequired"), inside)
