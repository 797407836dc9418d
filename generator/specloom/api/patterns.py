"""Regular expressions of specs, which are ECMA-262's, as Python has them."""

from __future__ import annotations

import re
import warnings
from functools import cache

# Halves of characters, which no text of Python has.
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
# What stands for itself alone: an escape, a set.
_SINGLE = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]", re.DOTALL)
# What may be repeated more or less often; where a group is repeated, both multiply.
_REPEATED = re.compile(r"[*+]|\{\d*,\d*\}")
_GROUP_REPEATED = re.compile(r"\)(?:[*+]|\{)")
#: So many steps may a match take.
_STEPS = 10**6


@cache
def is_pattern(text: str) -> bool:
    """Whether Python reads a pattern, and as it was meant."""
    if _SURROGATE.search(text):
        return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # of sets in sets, which mean something else
            re.compile(text)
    except (re.error, OverflowError, RecursionError, Warning):
        return False
    return True


def has_match(pattern: str, text: str) -> bool:
    """Whether a text has a part that a pattern describes; no, where that might take too long to find out."""
    if not is_pattern(pattern) or is_slow(pattern, text):
        return False
    return re.search(pattern, text) is not None


def is_slow(pattern: str, text: str) -> bool:
    """Whether it might take too long to find out if a text has a part that a pattern describes."""
    plain = _SINGLE.sub("x", pattern)
    repeats = len(_REPEATED.findall(plain))
    nested = repeats and _GROUP_REPEATED.search(plain)
    steps: int = 2 ** min(len(text), 64) if nested else len(text) ** min(repeats, 8)
    return steps > _STEPS
