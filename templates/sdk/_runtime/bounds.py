"""The bounds of values in rules, and how a value exceeds one."""

from __future__ import annotations

import json
import operator
import re
from collections.abc import Callable
from fractions import Fraction
from math import isfinite
from typing import Any

FORMATS = {
    "date": (r"\d{4}-\d\d-\d\d", "a date such as 2025-01-31"),
    "date-time": (
        r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d([.,]\d+)?)?([Zz]|[+-]\d\d:?\d\d)?",
        "a time such as 2025-01-31T12:00:00Z",
    ),
    "uuid": (r"[{]?[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}[}]?", "a UUID"),
}
NOUNS = {"Length": "character", "Items": "item", "Properties": "member"}
RANGES: dict[str, tuple[str, Callable[[Any, Any], bool]]] = {
    "minimum": ("at least", operator.ge),
    "maximum": ("at most", operator.le),
    "exclusiveMinimum": ("more than", operator.gt),
    "exclusiveMaximum": ("less than", operator.lt),
}


def exceeded(name: str, limit: Any, value: Any) -> str:
    """Return what a value has to be because of a bound, unless it is."""
    if name in RANGES:
        word, fits = RANGES[name]
        return "" if fits(value, limit) else f"must be {word} {limit}"
    if noun := NOUNS.get(name[3:]):
        word, fits = RANGES[f"{name[:3]}imum"]
        many = "" if limit == 1 else "s"
        return "" if fits(len(value), limit) else f"must have {word} {limit} {noun}{many}"
    return OTHERS[name](value, limit)


def _format(value: str, name: str) -> str:
    pattern, noun = FORMATS[name]
    return "" if re.fullmatch(pattern, value) else f"must be {noun}"


def _pattern(value: str, pattern: str) -> str:
    return "" if re.search(pattern, value) else f"must match {pattern}"


def _multiple(value: float, of: float) -> str:
    # By their digits, which is what was written.
    fits = isfinite(value) and Fraction(str(value)) % Fraction(str(of)) == 0
    return "" if fits else f"must be a multiple of {of}"


def _unique(items: list[Any], _: object) -> str:
    texts = [json.dumps(item, sort_keys=True, default=repr) for item in items]
    return "" if len({*texts}) == len(texts) else "must not have an item twice"


OTHERS: dict[str, Callable[[Any, Any], str]] = {
    "format": _format,
    "pattern": _pattern,
    "multipleOf": _multiple,
    "uniqueItems": _unique,
}
