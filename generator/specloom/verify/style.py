"""black as a judge: it has to find nothing to change."""

from __future__ import annotations

from functools import lru_cache

import black
from black.mode import TargetVersion

_MODE = black.Mode(target_versions={TargetVersion.PY311}, line_length=100)


@lru_cache(maxsize=256)
def first_change(text: str) -> int:
    """The line from which on black writes a module differently; 0 if it changes nothing.

    Raises:
        black.InvalidInput: the module is not Python.
    """
    formatted = black.format_str(text, mode=_MODE)
    if formatted == text:
        return 0
    pairs = zip(text.splitlines(), formatted.splitlines(), strict=False)
    same = next((n for n, (a, b) in enumerate(pairs, 1) if a != b), None)
    return same or min(len(text.splitlines()), len(formatted.splitlines())) + 1
