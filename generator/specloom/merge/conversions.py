"""What a variant writes where the base has the same value in another type."""

from __future__ import annotations

from collections.abc import Sequence

from specloom.api.types import List, Member, Primitive, Type, Union
from specloom.api.walk import resolve
from specloom.merge.spelling import Likeness, family

_SCALARS = ("boolean", "number", "string")
_NUMBERS = ("integer", "number")


def conversion(
    likeness: Likeness, mine: Type, kinds: Sequence[Type], configured: Sequence[str]
) -> str:
    """The configured conversion of their types to ours, or the one that the types alone say."""
    if not configured:
        return _automatic(likeness, mine, kinds)
    found = resolve(mine, likeness.ours)
    items = resolve(found.items, likeness.ours) if isinstance(found, List) else None
    numbers = isinstance(items, Primitive) and items.name in _NUMBERS
    return "csv number" if configured[0] == "csv" and numbers else configured[0]


def _automatic(likeness: Likeness, mine: Type, kinds: Sequence[Type]) -> str:
    backwards = Likeness(likeness.theirs, likeness.ours)
    rules = {
        "text": lambda kind: likeness.is_text_of(mine, kind),
        "boolean": lambda kind: _is(likeness, kind, "boolean") and backwards.is_text_of(kind, mine),
        "number": lambda kind: _is(likeness, kind, "integer") and backwards.is_text_of(kind, mine),
        "list": lambda kind: likeness.is_list_of(mine, kind),
        "base64": lambda kind: _is_base64(likeness, mine, kind),
    }
    return next((name for name, holds in rules.items() if kinds and all(map(holds, kinds))), "")


def _is(likeness: Likeness, other: Type, name: str) -> bool:
    found = resolve(other, likeness.theirs)
    return isinstance(found, Primitive) and found.name == name


def _is_base64(likeness: Likeness, mine: Type, other: Type) -> bool:
    """Whether they have the text of bytes."""
    found, text = resolve(mine, likeness.ours), resolve(other, likeness.theirs)
    return (
        isinstance(found, Primitive)
        and found.name == "bytes"
        and isinstance(text, Primitive)
        and (text.name, text.format) == ("string", "byte")
    )


def is_text_anyway(likeness: Likeness, mine: Type, other: Type) -> bool:
    """Whether two types are scalars, which outside of JSON are all written as text."""
    pair = resolve(mine, likeness.ours), resolve(other, likeness.theirs)
    plain = all(isinstance(kind, Primitive) and family(kind) in _SCALARS for kind in pair)
    return plain and family(pair[0]) != family(pair[1])


def either(mine: Type, other: Type, ours: tuple[str, ...], theirs: str) -> Type:
    """Both types, each of its variants."""
    return Union((Member(mine, variants=ours), Member(other, variants=(theirs,))))
