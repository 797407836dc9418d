"""The table at the end of a test run: what was seen of each real spec, a row each."""

from __future__ import annotations

from collections import defaultdict

from columns import aligned

COLUMNS = ("operations read", "generated", "called", "examples", "type errors", "fields judged")
_cells: dict[str, dict[str, str]] = defaultdict(dict)


def record(name: str, column: str, value: object) -> None:
    """Note a figure that a test has measured.

    Args:
        name: A key of `built.CONFIGS`.
        column: One of `COLUMNS`.
        value: The figure, or a short text such as `120 + 3 excepted`.
    """
    assert column in COLUMNS, column
    _cells[name][column] = str(value)


def lines() -> list[str]:
    """Return the table as lines of text; nothing if no test has recorded anything."""
    if not _cells:
        return []
    rows = [("spec", *COLUMNS)]
    rows += [(name, *(cells.get(c, "-") for c in COLUMNS)) for name, cells in _cells.items()]
    return aligned(rows)
