"""Types in words, and whether two variants' types of one place are alike.

A type of one variant may refer to a definition that the merge gave another name. Nothing is said
of those: what differs inside of them is reported from the merged type.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from specloom.api.model import Definition
from specloom.api.types import (
    Enum,
    List,
    Map,
    Object,
    Pairs,
    Primitive,
    Ref,
    Scalar,
    Type,
    Union,
    Value,
    without_null,
)

Known = Mapping[str, Definition]

#: Formats that only say how wide a number is: JSON does not.
_WIDTHS = frozenset({"", "int32", "int64", "float", "double"})
#: The greatest integer below which a double has all of them.
_EXACT = 2**53
#: So many values of an enumeration stand for it where its type is named.
_MANY = 6


def opened(kind: Type, known: Known) -> Type | None:
    """The type behind references and null; None if it has no name any more after the merge."""
    kind = without_null(kind)
    while isinstance(kind, Ref):
        if kind.name not in known:
            return None
        kind = without_null(known[kind.name].type)
    return kind


def alike(left: Type, right: Type, known: Known) -> bool:
    """Whether two types have the same form; values, members and fields are compared elsewhere."""
    ours, theirs = opened(left, known), opened(right, known)
    if ours is None or theirs is None:
        return True
    if isinstance(ours, Primitive) and isinstance(theirs, Primitive):
        formats = {ours.format, theirs.format} - _WIDTHS
        return ours.name == theirs.name and len(formats) < 2  # noqa: PLR2004  # they disagree
    if isinstance(ours, List) and isinstance(theirs, List):
        return alike(ours.items, theirs.items, known)
    if isinstance(ours, Map) and isinstance(theirs, Map):
        return alike(ours.values, theirs.values, known)
    # A record against a union is one of its members; the merged union says which others there are.
    records = isinstance(ours, Object | Union) and isinstance(theirs, Object | Union)
    return records or type(ours) is type(theirs)


def describe(kind: Type, known: Known) -> str:
    """A type in a few words."""
    if isinstance(kind, Ref):
        return kind.name
    kind = without_null(kind)
    if isinstance(kind, Primitive):
        return f"{kind.name} ({kind.format})" if kind.format not in _WIDTHS else kind.name
    if isinstance(kind, Enum):
        values = [scalar(value.value) for value in kind.values]
        more = [f"… ({len(values)} values)"] if len(values) > _MANY else []
        return " | ".join(values[:_MANY] + more)
    if isinstance(kind, List):
        return f"list of {describe(kind.items, known)}"
    if isinstance(kind, Map):
        return f"map of {describe(kind.values, known)}"
    if isinstance(kind, Union):
        return " or ".join(describe(member.type, known) for member in kind.members)
    return kind.name if isinstance(kind, Ref) else "object"


def described(kind: Type, known: Known) -> str:
    """A type in a few words, where a name alone would not tell its form."""
    found = opened(kind, known)
    if found is None or isinstance(found, Object | Union):
        return describe(kind, known)
    return describe(found, known)


def limits(kind: Type) -> str:
    """The bounds of a type itself, not of what it holds, in words."""
    inner = without_null(kind)
    found = inner.limits if isinstance(inner, Primitive | List) else ()
    return ", ".join(f"{name} {value_text(value)}" for name, value in found)


def constant(kind: Type, known: Known) -> Scalar:
    """The only value that a type has, if it has one only."""
    found = opened(kind, known)
    if isinstance(found, Enum) and found.constant is not None:
        return found.constant.value
    return None


def scalar(value: Scalar) -> str:
    """A value as it is written in a list of values."""
    return value if isinstance(value, str) else json.dumps(value)


def value_text(value: Value) -> str:
    """A default or a limit as JSON, whose numbers are doubles: 1.0 is 1, and 2**63 - 1 is 2**63."""
    return json.dumps(_plain(value), ensure_ascii=False)


def _plain(value: Value) -> object:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Pairs):
        return {key: _plain(item) for key, item in value.items}
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > _EXACT:
        return int(float(value))
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value
