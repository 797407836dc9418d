"""Whether the comparison of variants states what the tables of the SDK do, and nothing else."""

from __future__ import annotations

from specloom.api.model import Api
from specloom.comparison import rows
from specloom.comparison.rows import Action, Comparison, Row
from specloom.wire.paths import spelled
from specloom.wire.stage import differences

# What the comparison calls what the tables do.
WORDS = {
    rows.WARNS: ("deprecated",),
    rows.REFUSES: ("refuses", "lacks"),
    rows.FILLS: ("fills",),
    rows.RENAMES: ("names", "values", "nests", "path", "method"),
    rows.CONVERTS: ("converts",),
    rows.PLACES: ("places",),
    rows.WRAPS: ("envelopes",),
    rows.MOVES: ("moves",),
    rows.COPIES: ("path",),
    rows.DECODES: ("returns",),
    rows.FOLLOWS: ("paging",),
    rows.ASKS: ("path",),
    rows.STREAMS: ("streams", "moves"),
    rows.WRITES: ("styles", "body", "content_type", "encodings"),
}
# What is undone in responses.
READ = (rows.RENAMES, rows.CONVERTS, rows.WRAPS, rows.DECODES, rows.FOLLOWS)


def unstated(api: Api, comparison: Comparison) -> list[str]:
    """The differences that are in the tables or in the comparison, and not in both."""
    stated = {one for row in comparison.rows for one in row.differences}
    return [
        f"{one.variant}: {one.operation} {one.action} {spelled(one.place, one.path)}"
        for one in stated ^ set(differences(api))
        # Where the same is done once more is no difference of its own.
        if one.action != "again"
    ]


def undone(comparison: Comparison) -> list[str]:
    """The rows that say of requests what the tables do not do, or do not say what they do."""
    return [f"{row.kind} {row.address}" for row in comparison.rows if not _is_done(row)]


def _is_done(row: Row) -> bool:
    said = [a for a in row.actions if a.does in (WORDS if a.direction != "response" else READ)]
    # A body that only others have is known by what is refused of it.
    actions = {action for one in said for action in WORDS[one.does]} | {"body"}
    done = {one.action for one in row.differences}
    return done <= actions and all(_is_action(row, action) for action in said)


def _is_action(row: Row, action: Action) -> bool:
    found = [one for one in row.differences if one.action in WORDS[action.does]]
    if action.does == rows.FILLS:
        found = [one for one in found if one.value == action.value]
    variants = {one.variant for one in found}
    return bool(found) and (not action.variants or set(action.variants) <= variants)
