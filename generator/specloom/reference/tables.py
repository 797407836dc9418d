"""Tables of Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from specloom.reference.markup import Markup, code, joined, plain


def table(head: Sequence[str], rows: Iterable[Sequence[Markup]]) -> Markup:
    """A table with a head of names."""
    lines = [_row(map(plain, head)), _row([Markup("---")] * len(head)), *map(_row, rows)]
    return joined(lines, "\n")


def _row(cells: Iterable[Markup]) -> Markup:
    return Markup(f"| {joined(cells, ' | ')} |")


def cell(text: str) -> Markup:
    """A text as code, unless a table would be cut there."""
    return plain(text) if "|" in text else code(text)
