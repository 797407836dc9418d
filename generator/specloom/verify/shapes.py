"""Annotations in a normal form: what two spellings of one type have in common.

A type is the set of the parts that a value can be, so that the order of a union's members, nested
unions, `Optional` and `Literal` of several values make no difference.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Part:
    """One alternative of a type: a name or a literal, and what is in its brackets."""

    head: str
    inside: tuple[Shape, ...] = ()
    literal: bool = False

    def __str__(self) -> str:
        text = f"Literal[{self.head}]" if self.literal else self.head
        inside = ", ".join(written(one) for one in self.inside)
        return f"{text}[{inside}]" if inside else text


Shape: TypeAlias = frozenset[Part]


def named(*names: str) -> Shape:
    """The union of some names."""
    return frozenset(Part(name) for name in names)


def written(shape: Shape) -> str:
    """A type as text, its parts in alphabetical order, and null last."""
    parts = sorted(shape, key=lambda part: (part.head == "None", part.literal, str(part)))
    return " | ".join(map(str, parts)) or "Never"


def parsed(text: str) -> Shape:
    """The type that an annotation means.

    Raises:
        ValueError: it is no annotation.
    """
    return shape_of(ast.parse(text.strip(), mode="eval").body)


def shape_of(node: ast.expr) -> Shape:
    """The type that an expression means.

    Raises:
        ValueError: it means none.
    """
    match node:
        case ast.BinOp(op=ast.BitOr()):
            return shape_of(node.left) | shape_of(node.right)
        case ast.Constant(value=None):
            return named("None")
        case ast.Constant(value=str(text)):
            return parsed(text)
        case ast.Name() | ast.Attribute():
            return named(ast.unparse(node))
        case ast.Subscript():
            return _subscript(ast.unparse(node.value), node.slice)
    message = f"no type: {ast.unparse(node)}"
    raise ValueError(message)


def _subscript(name: str, inside: ast.expr) -> Shape:
    arguments = inside.elts if isinstance(inside, ast.Tuple) else [inside]
    match name:
        case "Literal":
            return frozenset(Part(ast.unparse(one), literal=True) for one in arguments)
        case "Annotated":
            return shape_of(arguments[0])
        case "Optional" | "Union":
            members = [shape_of(one) for one in arguments]
            return frozenset().union(*members, named("None") if name == "Optional" else ())
    return frozenset([Part(name, tuple(shape_of(one) for one in arguments))])


def everywhere(shape: Shape, change: Callable[[Shape], Shape]) -> Shape:
    """The type with each type in it replaced by `change` of it, the inner ones first."""
    parts = (
        replace(part, inside=tuple(everywhere(one, change) for one in part.inside))
        for part in shape
    )
    return change(frozenset(parts))


def renamed(shape: Shape, names: Callable[[str], str]) -> Shape:
    """The type with every name in it replaced."""
    return everywhere(
        shape,
        lambda one: frozenset(
            part if part.literal else replace(part, head=names(part.head)) for part in one
        ),
    )


def heads(shape: Shape) -> frozenset[str]:
    """The names at the outside of a type."""
    return frozenset(part.head for part in shape if not part.literal)


def without(shape: Shape, names: Iterable[str]) -> Shape:
    """The type without some of the names at its outside."""
    left_out = frozenset(names)
    return frozenset(part for part in shape if part.literal or part.head not in left_out)
