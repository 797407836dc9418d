"""Limits, defaults and services in words that are right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from specloom.api.types import Limits, List, Map, Primitive, Scalar, Type, without_null
from specloom.reference.markup import Markup, code, joined, plain

#: Each limit in words; `{}` is its value.
_NUMBERS = {
    "minimum": "at least {}",
    "exclusiveMinimum": "more than {}",
    "maximum": "at most {}",
    "exclusiveMaximum": "less than {}",
    "multipleOf": "a multiple of {}",
}
_COUNTED = {
    "minLength": ("at least", "character"),
    "maxLength": ("at most", "character"),
    "minItems": ("at least", "item"),
    "maxItems": ("at most", "item"),
    "minProperties": ("at least", "member"),
    "maxProperties": ("at most", "member"),
}


def limits(kind: Type) -> Iterator[Markup]:
    """Each limit of a type: `minimum: 256` is "at least 256"."""
    inner = without_null(kind)
    if isinstance(inner, Primitive | List | Map):
        yield from _limits(inner.limits)


def _limits(found: Limits) -> Iterator[Markup]:
    for name, value in sorted(found, key=_rank):
        if name in _NUMBERS:
            yield plain(_NUMBERS[name].format(_number(value)))
        elif name in _COUNTED:
            least, what = _COUNTED[name]
            yield plain(f"{least} {_number(value)} {what}{'' if value == 1 else 's'}")
        elif name == "pattern":
            yield joined([plain("matches"), code(str(value))], " ")
        elif name == "uniqueItems" and value:
            yield plain("no item twice")


def _rank(limit: tuple[str, Scalar]) -> int:
    """Lower bounds before upper ones, as tables have them."""
    names = [*_NUMBERS, *_COUNTED]
    return names.index(limit[0]) if limit[0] in names else len(names)


def _number(value: Scalar) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def listed(names: Sequence[str]) -> str:
    """Names as a list in a sentence."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
