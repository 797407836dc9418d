"""Types as the texts of their members, and what one can hold of another."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Iterator
from functools import cache

NULL = "None"
TEXT = "str"
#: What is around a type that it says nothing of.
WRAPPERS = ("Omittable", "NotRequired", "Required", "Annotated")
_UNKNOWN = ("_unknown.", "rt.Unknown")
_ANYTHING = ("Any", "object")
# What type checkers take for more than it is.
_WIDER = {"bool": ("int", "float"), "int": ("float",)}


def is_value(member: str) -> bool:
    """Whether a member is a constant."""
    return member[:1] in "\"'-0123456789" or member in ("True", "False")


def is_type(member: str) -> bool:
    """Whether a member is neither a constant nor null."""
    return member != NULL and not is_value(member)


def shown(member: str) -> str:
    """A constant as people write it."""
    return member[1:-1] if member[:1] in "\"'" else member


def holds(wide: Collection[str], member: str) -> bool:
    """Whether a union has room for all that a type stands for."""
    if member in wide or any(one in wide for one in (*_ANYTHING, *_WIDER.get(member, ()))):
        return True
    head, inside = _parts(member)
    return bool(inside) and any(
        other == head and len(own) == len(inside) and all(map(_holds_all, own, inside))
        for other, own in map(_parts, wide)
    )


def _holds_all(wide: frozenset[str], narrow: frozenset[str]) -> bool:
    return all(holds(wide, one) or (is_value(one) and _holds_value(wide, one)) for one in narrow)


def _holds_value(wide: frozenset[str], value: str) -> bool:
    return type(ast.literal_eval(value)).__name__ in wide


@cache
def _parts(member: str) -> tuple[str, tuple[frozenset[str], ...]]:
    """The generic type that a member is of, and the unions in its brackets."""
    if not member.endswith("]") or is_value(member):
        return member, ()
    match ast.parse(member, mode="eval").body:
        case ast.Subscript(value=head, slice=ast.Tuple(elts=inside)):
            return ast.unparse(head), tuple(frozenset(each(one)) for one in inside)
        case ast.Subscript(value=head, slice=inside):
            return ast.unparse(head), (frozenset(each(inside)),)
    return member, ()


def told_apart(members: Iterable[str]) -> tuple[str, ...]:
    """Members of a type, but for those of the SDK that objects of an unknown kind become."""
    found = {one.removeprefix("builtins.") for one in members}
    return tuple(sorted(one for one in found if not one.startswith(_UNKNOWN)))


def each(node: ast.expr) -> Iterator[str]:
    """The members of a union, however it is written; each constant of a `Literal` is one."""
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            yield from each(left)
            yield from each(right)
        case ast.Subscript(value=value, slice=inner) if last_name(value) in WRAPPERS:
            first = inner.elts[0] if isinstance(inner, ast.Tuple) else inner
            yield from each(first)
        case ast.Subscript(value=value, slice=inner) if last_name(value) in ("Union", "Literal"):
            for one in inner.elts if isinstance(inner, ast.Tuple) else [inner]:
                yield from [ast.unparse(one)] if last_name(value) == "Literal" else each(one)
        case ast.Constant(value=str(text)):  # a forward reference
            yield text
        case _:
            yield ast.unparse(node)


def last_name(node: ast.expr) -> str:
    """The last part of a dotted name."""
    return getattr(node, "attr", "") or getattr(node, "id", "")
