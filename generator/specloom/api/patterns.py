"""Regular expressions of specs, which are ECMA-262's, as Python has them."""

from __future__ import annotations

import re
import warnings
from functools import cache

# Halves of characters, which no text of Python has.
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


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
