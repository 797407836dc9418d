"""Where a symbol stands in the SDK as it was written last."""

from __future__ import annotations

from specloom.explain.values import Symbol


def line_of(symbol: Symbol, text: str) -> int:
    """The line on which a symbol begins, in the text of its file; 0 if it is not there."""
    wanted = [*symbol.within, symbol.line]
    for number, line in enumerate(text.split("\n"), 1):
        stripped = line.removeprefix("async ").strip()
        # The class comes before its asynchronous form, which is called otherwise.
        if wanted and stripped.startswith(wanted[0]):
            wanted.pop(0)
            if not wanted or (wanted == [symbol.line] and f" {symbol.line}" in stripped):
                return number  # the arguments of a short signature are on one line with it
    return 0
