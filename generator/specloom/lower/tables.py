"""The tables of a variant: what it does otherwise, one row an operation."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping

from specloom.api.model import Api
from specloom.plan.annotations import NONE, Name
from specloom.plan.expressions import Call, Expression, Items, Table
from specloom.plan.literals import Literal
from specloom.wire.constants import Constant, cover
from specloom.wire.difference import Action, Difference
from specloom.wire.paths import BODY, HEADER, PATH, QUERY, Key, Path, spelled
from specloom.wire.words import VariantWords, Words

_ALWAYS, _WIRE, _WORDS, _VOCABULARY = (
    Name("runtime", name) for name in ("Always", "Wire", "Words", "Vocabulary")
)

# Headers that tell a service which requests are one.
_IDEMPOTENCY = frozenset({"idempotency-key", "x-idempotency-key"})

Differences = tuple[Difference, ...]
_Writer = Callable[[Differences], Expression]


def operation_rows(
    differences: Iterable[Difference], words: VariantWords, paging: Mapping[str, Call]
) -> Table:
    """One row for each operation that a variant has and does something to."""
    rows: dict[str, dict[Action, list[Difference]]] = {}
    for one in differences:
        if one.action != "lacks":
            rows.setdefault(one.operation, {}).setdefault(one.action, []).append(one)
    return Table(
        tuple(
            (name, _row(actions, words.operations[name], paging.get(name)))
            for name, actions in rows.items()
        )
    )


def vocabulary(words: VariantWords, operations: Table) -> Call | None:
    """What the variant writes otherwise in values of each type; None if it does so nowhere."""
    rows = (value for _, value in operations.entries if isinstance(value, Call))
    if not any(_spells(*keyword) for row in rows for keyword in row.keywords):
        return None
    own = ((name, _word_tables({BODY: own})) for name, own in words.definitions.items())
    tables = Table(tuple((name, Call(_WORDS, (), tuple(rows.items()))) for name, rows in own))
    return Call(_VOCABULARY, (tables,))


def _spells(keyword: str, table: Expression) -> bool:
    """Whether a table of a row is of words; other names of parameters need none."""
    if keyword == "names" and isinstance(table, Table):
        return any(not key.startswith((f"{QUERY}:", f"{HEADER}:")) for key, _ in table.entries)
    return keyword in ("values", "converts", "parts", "places", "envelopes")


def _word_tables(places: Mapping[str, Words]) -> dict[str, Table]:
    """The tables of words in some places, by keyword; no empty ones."""
    rows: dict[str, list[tuple[str, Expression]]] = {}
    for place, words in places.items():
        tables: tuple[tuple[str, Mapping[Path, Literal]], ...] = (
            ("names", {path: Literal(name) for path, name in words.names.items()}),
            ("values", {path: Literal(dict(pairs)) for path, pairs in words.values.items()}),
            ("converts", {path: Literal(how) for path, how in words.converts.items()}),
            ("nests", {path: Literal(to) for path, to in words.nests.items()}),
            ("parts", {path: _part(names) for path, names in words.parts.items()}),
        )
        for keyword, table in tables:
            if table:
                written = ((spelled(place, path), value) for path, value in table.items())
                rows.setdefault(keyword, []).extend(written)
    return {keyword: Table(tuple(found)) for keyword, found in rows.items()}


def _part(names: tuple[str, ...]) -> Literal:
    return Literal(names[0] if len(names) == 1 else names)


def lacking_rows(differences: Iterable[Difference], names: Iterable[str]) -> Table:
    """By who has them, the operations or whole groups of them that a variant lacks."""
    everything = list(names)
    having: dict[tuple[str, ...], list[str]] = {}
    for one in differences:
        if one.action == "lacks":
            having.setdefault(one.having, []).append(one.operation)
    # A group without a name is all of them.
    return _by_having({who: cover(some, everything) or ("",) for who, some in having.items()})


def constant_rows(
    constants: Mapping[Constant, tuple[str, ...]], place: str, operations: Iterable[str]
) -> Items:
    """The parameters of one place that are sent always, and under which groups of operations."""
    own = list(operations)
    rows = sorted(
        ((one, names) for one, names in constants.items() if one.place == place),
        key=lambda row: row[0].wire,
    )
    return Items(tuple(_constant(one, cover(names, own)) for one, names in rows))


def option_row(wire: str) -> Call:
    """The row of what is sent if a client is given it."""
    return Call(_ALWAYS, (Literal(wire), NONE))


def idempotency_rows(api: Api, variant: str, configured: str) -> Table:
    """The headers for a key of the caller, and which operations of a variant take which."""
    if configured:
        return Table(((configured, Literal(("",))),))
    headers: dict[str, list[str]] = {}
    own = [one for one in api.operations if variant in one.variants]
    for operation in own:
        for parameter in (one for one in operation.parameters if one.place == HEADER):
            for use in parameter.uses:
                if use.variant == variant and use.wire.lower() in _IDEMPOTENCY:
                    headers.setdefault(use.wire, []).append(operation.name)
    everything = [one.name for one in own]
    rows = ((name, cover(some, everything) or ("",)) for name, some in sorted(headers.items()))
    return Table(tuple((name, Literal(under)) for name, under in rows))


def _constant(constant: Constant, under: tuple[str, ...]) -> Call:
    limited = (("under", Literal(under)),) if under else ()
    value = constant.value
    text = value if isinstance(value, str) else json.dumps(value)
    return Call(_ALWAYS, (Literal(constant.wire), Literal(text)), limited)


def _row(
    actions: Mapping[Action, list[Difference]], words: Mapping[str, Words], paging: Call | None
) -> Call:
    tables = _word_tables(words)
    for action in ("names", "converts"):
        own = [one for one in actions.get(action, ()) if _is_parameter(one)]
        entries = tables[action].entries if action in tables else ()
        if own or entries:
            tables[action] = Table((*_paths(tuple(own)).entries, *entries))
    written: dict[str, Expression] = {
        action: write(tuple(actions[action])) for action, write in _WRITERS if action in actions
    }
    written |= tables
    written |= {"paging": paging} if paging else {}
    keywords = [(keyword, written[keyword]) for keyword in _KEYWORDS if keyword in written]
    return Call(_WIRE, keywords=tuple(keywords))


def _is_parameter(one: Difference) -> bool:
    """Whether a difference is of a parameter as a whole; what is in values is in the words."""
    return one.place in (PATH, QUERY, HEADER) and len(one.path) == 1


def _one(found: Differences) -> Expression:
    (difference,) = found
    value = difference.value
    return Literal(dict(value) if isinstance(value, tuple) else value)


def _names(found: Differences) -> Expression:
    return Literal(tuple(spelled(one.place, one.path) for one in found))


def _styles(found: Differences) -> Expression:
    return Table(tuple((_last_key(one.path), _one((one,))) for one in found))


def _paths(found: Differences) -> Table:
    return Table(tuple((spelled(one.place, one.path), _one((one,))) for one in found))


def _envelopes(found: Differences) -> Expression:
    rows = [
        (one.place, pair) for one in found if isinstance(one.value, tuple) for pair in one.value
    ]
    return Table(tuple((place, Literal(pair)) for place, pair in rows))


def _refused(found: Differences) -> Expression:
    having: dict[tuple[str, ...], list[str]] = {}
    for one in found:
        having.setdefault(one.having, []).append(spelled(one.place, one.path))
    return _by_having({who: tuple(paths) for who, paths in having.items()})


def _by_having(rows: Mapping[tuple[str, ...], tuple[str, ...]]) -> Table:
    return Table(tuple((", ".join(who), Literal(some)) for who, some in rows.items() if some))


def _last_key(path: Path) -> str:
    return next(step.name for step in reversed(path) if isinstance(step, Key))


#: How each keyword of a row is written that is no table of words.
_WRITERS: tuple[tuple[Action, _Writer], ...] = (
    ("deprecated", _one),
    ("method", _one),
    ("path", _one),
    ("streams", _one),
    ("moves", _names),
    ("places", _paths),
    ("envelopes", _envelopes),
    ("body", _one),
    ("content_type", _one),
    ("encodings", _one),
    ("returns", _one),
    ("styles", _styles),
    ("fills", _paths),
    ("refuses", _refused),
    ("again", _paths),
)
#: The order of all keywords.
_KEYWORDS = (
    "deprecated",
    "method",
    "path",
    "streams",
    "moves",
    "places",
    "envelopes",
    "body",
    "content_type",
    "encodings",
    "returns",
    "names",
    "values",
    "converts",
    "parts",
    "styles",
    "fills",
    "refuses",
    "paging",
    "again",
)
