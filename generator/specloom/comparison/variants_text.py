"""The comparison as a table for a terminal, as Markdown and as JSON."""

from __future__ import annotations

import json
import re
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, zip_longest

from specloom.comparison import rows
from specloom.comparison.describe import scalar
from specloom.comparison.rows import Action, Comparison, Row, Variant

#: What the sections of a comparison are called.
TITLES = {
    rows.CLIENT: "Every call",
    rows.LACKING: "Operations that not every variant has",
    rows.SHARED: "The same in several operations",
    rows.OPERATIONS: "By operation",
    rows.TYPES: "By type",
}
_GAP = "  "
_NARROW = 60
_NAMED = 4
_LONG = 20
_LISTED = 20


def as_table(comparison: Comparison, width: int) -> str:
    """Plain text in columns, with a head line for every operation and type.

    Args:
        comparison: What to print.
        width: How many characters a line may have; the columns get no narrower than is readable.
    """
    width = max(width, _NARROW)
    lines = [*textwrap.wrap(_head(comparison), width), ""]
    widths = _widths(comparison, width)
    for section, groups in sections(comparison):
        lines += [TITLES[section], "=" * len(TITLES[section]), ""]
        lines += _columns(_columns_head(comparison), widths)
        lines += [_GAP.join("-" * size for size in widths), ""]
        for names, note, group in groups:
            head = ": ".join(filter(None, (names, note)))
            lines += textwrap.wrap(head, width, break_on_hyphens=False)
            lines += [line for row in group for line in _columns(_short(row, comparison), widths)]
            lines.append("")
    for alone in _alone(comparison):
        lines += [*textwrap.wrap(alone, width, break_on_hyphens=False), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def as_markdown(comparison: Comparison) -> str:
    """Markdown, with a table for every operation and type."""
    lines = ["# Variants", "", _head(comparison), ""]
    for section, groups in sections(comparison):
        lines += [f"## {TITLES[section]}", ""]
        for names, note, group in groups:
            lines += [f"### {names}", ""] if names else []
            lines += [f"{note[:1].upper()}{note[1:]}.", ""] if note else []
            lines.append(_markdown_row(_columns_head(comparison)))
            lines.append(_markdown_row(["---"] * (len(comparison.variants) + 3)))
            lines += [_markdown_row(_marked(row, comparison)) for row in group]
            lines.append("")
    for alone in _alone(comparison):
        lines += [alone, ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def as_json(comparison: Comparison) -> str:
    """JSON, sorted, of this shape.

    `variants`: a list of `{name, title, version, operations, types}`, the last two what it has
    alone. `summary`: `{differences, operations, by_section, by_kind, by_action}`, all counts.
    `differences`: a list of `{section, kind, address, says, sdk, operations, definition}`; `says`
    maps a variant to its words, `sdk` is a list of `{does, in, variants, value}` (see
    `specloom.comparison.rows`); an empty `variants` means all of them.
    """
    data = {
        "variants": [_variant(variant) for variant in comparison.variants],
        "summary": summary(comparison),
        "differences": [_difference(row) for row in comparison.rows],
    }
    return json.dumps(data, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def summary(comparison: Comparison) -> dict[str, object]:
    """How many differences there are, of which sort."""
    found = comparison.rows
    return {
        "differences": len(found),
        "operations": len(comparison.operations),
        "by_section": dict(Counter(row.section for row in found)),
        "by_kind": dict(Counter(row.kind for row in found)),
        "by_action": dict(Counter(d for row in found for d in {a.does: 0 for a in row.actions})),
    }


def _variant(variant: Variant) -> dict[str, object]:
    return {
        "name": variant.name,
        "title": variant.title,
        "version": variant.version,
        "operations": list(variant.operations),
        "types": list(variant.types),
    }


def _difference(row: Row) -> dict[str, object]:
    return {
        "section": row.section,
        "kind": row.kind,
        "address": row.address,
        "says": dict(row.says),
        "sdk": [_action(action) for action in row.actions],
        "operations": list(row.operations),
        "definition": row.definition,
    }


def _action(action: Action) -> dict[str, object]:
    return {
        "does": action.does,
        "in": action.direction,
        "variants": list(action.variants),
        "value": action.value,
    }


def _head(comparison: Comparison) -> str:
    names = [f"{variant.title} ({variant.name})" for variant in comparison.variants]
    if len(names) == 1:
        return f"There is one variant, {names[0]}: nothing to compare."
    count = len(comparison.rows)
    kinds = Counter(row.kind for row in comparison.rows)
    most = ", ".join(f"{kind} {number}" for kind, number in sorted(kinds.items()))
    listed = f"{', '.join(names)}: {len(comparison.operations)} operations, {count} differences"
    return f"{listed} ({most})." if count else f"{listed}."


def sections(comparison: Comparison) -> Iterator[tuple[str, list[tuple[str, str, list[Row]]]]]:
    """The sections that have rows, each as groups: their names, a note on them, their rows."""
    for section, found in groupby(comparison.rows, lambda row: row.section):
        yield section, [(*head, list(group)) for head, group in groupby(found, _group)]


def _group(row: Row) -> tuple[str, str]:
    if row.section == rows.TYPES:
        return row.definition, f"used by {_named(row.operations)}"
    whole = row.section in (rows.CLIENT, rows.LACKING)
    return ("" if whole else ", ".join(row.operations)), ""


def _named(operations: Sequence[str]) -> str:
    if len(operations) <= _NAMED + 1:
        return ", ".join(operations)
    return f"{', '.join(operations[:_NAMED])} and {len(operations) - _NAMED} more"


def _columns_head(comparison: Comparison) -> list[str]:
    return ["where", "what", *(variant.name for variant in comparison.variants), "the SDK"]


def cells(row: Row, comparison: Comparison) -> list[str]:
    """Where a difference is, of which kind, what each variant says, and what the SDK does about it."""
    says = dict(row.says)
    words = [says.get(variant.name, rows.ABSENT) for variant in comparison.variants]
    where = row.address
    if row.section == rows.CLIENT and row.operations:
        where += f" ({len(row.operations)} of {len(comparison.operations)} operations)"
    return [where, row.kind, *words, does(row.actions)]


def _short(row: Row, comparison: Comparison) -> list[str]:
    """The cells for columns: a long name of a type is in the head line of its group only."""
    where, *rest = cells(row, comparison)
    long = len(row.definition) > _LONG
    return [where.removeprefix(row.definition) or where if long else where, *rest]


def does(actions: Sequence[Action]) -> str:
    """What the SDK does about a difference, in words."""
    ways = {action.direction for action in actions}
    parts = []
    for action in actions:
        text = action.does
        if action.value is not None:
            text += f" {scalar(action.value)}"
        if action.variants:
            text += f" for {', '.join(action.variants)}"
        parts.append(f"{action.direction}: {text}" if len(ways) > 1 else text)
    return "; ".join(parts)


def _alone(comparison: Comparison) -> Iterator[str]:
    for variant in comparison.variants:
        if variant.types and len(comparison.variants) > 1:
            more = len(variant.types) - _LISTED
            tail = f" and {more} more, which --format json lists" if more > 1 else ""
            listed = ", ".join(variant.types[:_LISTED] if more > 1 else variant.types)
            yield f"Types of {variant.name} alone: {listed}{tail}."


def _widths(comparison: Comparison, width: int) -> list[int]:
    """Column widths that fit: what is short stays whole, the others share what is left."""
    table = [_columns_head(comparison), *(_short(row, comparison) for row in comparison.rows)]
    wanted = [max(len(cell) for cell in column) for column in zip(*table, strict=True)]
    left, sizes = width - len(_GAP) * (len(wanted) - 1), [0] * len(wanted)
    order = sorted(range(len(wanted)), key=lambda index: wanted[index])
    for done, index in enumerate(order):
        sizes[index] = max(min(wanted[index], left // (len(wanted) - done)), 1)
        left -= sizes[index]
    return sizes


def _columns(cells: Iterable[str], widths: Sequence[int]) -> list[str]:
    wrapped = [_wrapped(cell, size) for cell, size in zip(cells, widths, strict=True)]
    return [
        _GAP.join(part.ljust(size) for part, size in zip(line, widths, strict=True)).rstrip()
        for line in zip_longest(*wrapped, fillvalue="")
    ]


def _wrapped(cell: str, size: int) -> list[str]:
    """Lines of a cell: broken after a space or, for what has none, after the dot of a path."""
    lines = [""]
    for piece in re.findall(r"[^ .]*[ .]|[^ .]+", cell):
        if lines[-1] and len(lines[-1] + piece.rstrip()) > size:
            lines.append("")
        lines[-1] += piece
        while len(lines[-1].rstrip()) > size:
            lines[-1:] = [lines[-1][:size], lines[-1][size:]]
    return [line.rstrip() for line in lines]


def _marked(row: Row, comparison: Comparison) -> list[str]:
    """The cells in Markdown: what is in a spec is code."""
    where, kind, *words, does = cells(row, comparison)
    name, rest = where[: len(row.address)], where[len(row.address) :]
    return [f"`{name}`{rest}", kind, *words, does]


def _markdown_row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
