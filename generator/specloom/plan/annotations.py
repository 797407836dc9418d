"""Types as values: an annotation is made of names, literals and a closed list of punctuation.

Only the functions of this module make one. Text of a spec can be in it as a literal and in no other
way, so that no annotation says what the generator did not mean.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from keyword import iskeyword
from typing import TypeAlias

from specloom.plan.literals import Literal, Value

#: Modules whose names are reached through the module: `models.Thread`.
QUALIFIED = frozenset(("models", "params", "rt"))
_PUNCTUATION = frozenset(("[", "]", ", ", " | ", "None", "...", "[]"))


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
        parts = [*self.module.split("."), self.name, *([self.through] if self.through else [])]
        if not all(is_identifier(part) for part in parts):
            message = f"{self.name!r} of {self.module!r} is no name"
            raise ValueError(message)

    @property
    def text(self) -> str:
        """How the name is written where it is used."""
        return f"{self.through}.{self.name}" if self.through else self.name


Part: TypeAlias = "Name | Literal | str"


@dataclass(frozen=True, slots=True)
class Annotation:
    """A type expression. `parts` in their order give the text."""

    parts: tuple[Part, ...]

    def __post_init__(self) -> None:
        """Refuse text that is no punctuation."""
        for part in self.parts:
            if isinstance(part, str) and part not in _PUNCTUATION:
                message = f"{part!r} cannot be a part of an annotation"
                raise ValueError(message)

    @property
    def text(self) -> str:
        """The expression as Python source."""
        return "".join(part if isinstance(part, str) else part.text for part in self.parts)

    @property
    def names(self) -> tuple[Name, ...]:
        """The names that the expression needs, each once."""
        return tuple(dict.fromkeys(part for part in self.parts if isinstance(part, Name)))

    @property
    def members(self) -> tuple[Annotation, ...]:
        """The members of a union; the annotation itself where it is none."""
        members: list[list[Part]] = [[]]
        depth = 0
        for part in self.parts:
            depth += (part == "[") - (part == "]")
            if part == " | " and not depth:
                members.append([])
            else:
                members[-1].append(part)
        return tuple(Annotation(tuple(parts)) for parts in members)

    def beside(self, members: Collection[str]) -> Annotation:
        """The same in the body of a class with these members, which hide what is called like them."""
        return Annotation(tuple(_beside(part, members) for part in self.parts))


def _beside(part: Part, members: Collection[str]) -> Part:
    if isinstance(part, Name) and part.module == "builtins" and part.name in members:
        return replace(part, through="builtins")
    if isinstance(part, Name) and part.through in members:
        return replace(part, through="_" + part.through)
    return part


def named(module: str, name: str) -> Annotation:
    """A name alone."""
    return Annotation((Name(module, name, module if module in QUALIFIED else ""),))


def builtin(name: str) -> Annotation:
    """A built-in type."""
    return named("builtins", name)


NONE = Annotation(("None",))


def generic(outside: Annotation, *arguments: Annotation) -> Annotation:
    """`outside[argument, …]`."""
    return Annotation((*outside.parts, "[", *_joined(arguments, ", "), "]"))


def union(members: Iterable[Annotation]) -> Annotation:
    """`a | b | …`, flat and each member once."""
    flat = dict.fromkeys(one for member in members for one in member.members)
    return Annotation(_joined(flat, " | "))


def literal_of(values: Iterable[Value]) -> Annotation:
    """`Literal[…]` of some constants."""
    constants = [Annotation((Literal(value),)) for value in values]
    return generic(named("typing", "Literal"), *constants)


def omittable(inside: Annotation) -> Annotation:
    """The type of an argument that can be left out."""
    return generic(named("runtime", "Omittable"), inside)


def not_required(inside: Annotation) -> Annotation:
    """The type of a key that can be left out."""
    return generic(named("typing_extensions", "NotRequired"), inside)


def _joined(annotations: Iterable[Annotation], separator: str) -> tuple[Part, ...]:
    parts: list[Part] = []
    for annotation in annotations:
        parts += [*([separator] if parts else []), *annotation.parts]
    return tuple(parts)
