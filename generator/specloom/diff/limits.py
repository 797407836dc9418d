"""What became of the bounds of a value: tighter, looser, or other ones."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import TypeAlias

from specloom.api.types import Limits, Scalar
from specloom.comparison.describe import value_text

#: By what a bound is of: the keyword that includes it, and the one that does not.
_UPPER = (
    ("maximum", "exclusiveMaximum"),
    ("maxLength", ""),
    ("maxItems", ""),
    ("maxProperties", ""),
)
_LOWER = (
    ("minimum", "exclusiveMinimum"),
    ("minLength", ""),
    ("minItems", ""),
    ("minProperties", ""),
)
#: Those below which nothing can be: without them it is the same.
_NATURAL = ("minLength", "minItems", "minProperties")


#: The rule, the keyword that it is about, and what was and what is, in words.
Found: TypeAlias = tuple[str, str, str, str]


def compare_limits(old: Limits, new: Limits) -> Iterator[Found]:
    """What became of each bound."""
    if old == new:
        return
    before, after = dict(old), dict(new)
    for sign, pairs in ((1, _UPPER), (-1, _LOWER)):
        for inclusive, exclusive in pairs:
            yield from _bound(sign, (inclusive, exclusive), before, after)
    yield from _multiple(before.get("multipleOf"), after.get("multipleOf"))
    unique = bool(before.get("uniqueItems")), bool(after.get("uniqueItems"))
    if unique[0] != unique[1]:
        rule = "limit-tightened" if unique[1] else "limit-loosened"
        words = ["items may be equal", "items are unique"]
        yield rule, "uniqueItems", words[unique[0]], words[unique[1]]
    yield from _pattern(before.get("pattern"), after.get("pattern"))


def _bound(
    sign: int, keys: tuple[str, str], before: dict[str, Scalar], after: dict[str, Scalar]
) -> Iterator[Found]:
    old, new = _effective(sign, keys, before), _effective(sign, keys, after)
    if old == new:
        return
    name = keys[0]
    words = tuple(f"no {name}" if one is None else _said(sign, keys, one) for one in (old, new))
    looser = new is None or (old is not None and new > old)
    yield "limit-loosened" if looser else "limit-tightened", name, words[0], words[1]


def _effective(
    sign: int, keys: tuple[str, str], limits: dict[str, Scalar]
) -> tuple[Fraction, bool] | None:
    """The bound that counts, the less the tighter, and whether the value itself is allowed."""
    found = [
        (sign * Fraction(str(value)), included)
        for key, included in zip(keys, (True, False), strict=True)
        if isinstance(value := limits.get(key), int | float) and not isinstance(value, bool)
    ]
    least = min(found, default=None)
    return None if least == (Fraction(0), True) and keys[0] in _NATURAL else least


def _said(sign: int, keys: tuple[str, str], bound: tuple[Fraction, bool]) -> str:
    value, included = bound[0] * sign, bound[1]
    plain = int(value) if value.denominator == 1 else float(value)
    return f"{keys[0] if included else keys[1]} {value_text(plain)}"


def _multiple(old: Scalar, new: Scalar) -> Iterator[Found]:
    if old == new:
        return
    words = [
        "no multipleOf" if one is None else f"multipleOf {value_text(one)}" for one in (old, new)
    ]
    yield _multiple_rule(old, new), "multipleOf", words[0], words[1]


def _multiple_rule(old: Scalar, new: Scalar) -> str:
    steps = [Fraction(str(one)) for one in (old, new) if isinstance(one, int | float) and one]
    if len(steps) < len((old, new)):
        return "limit-loosened" if new is None else "limit-tightened"
    if (steps[1] / steps[0]).denominator == 1:
        return "limit-tightened"
    return "limit-loosened" if (steps[0] / steps[1]).denominator == 1 else "limit-changed"


def _pattern(old: Scalar, new: Scalar) -> Iterator[Found]:
    if old == new:
        return
    words = ["no pattern" if one is None else f"pattern {value_text(one)}" for one in (old, new)]
    rule = "limit-loosened" if new is None else "limit-tightened"
    yield rule if None in (old, new) else "limit-changed", "pattern", words[0], words[1]
