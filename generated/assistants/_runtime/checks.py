"""Whether a call is what the specification wants, told before anything of it is sent.

A rule of `rules.py` is the name of a type of JSON; a type of its own after ``#``; an object by its
members; or a tuple: ``!`` of what is required, by the variants that follow or by all; ``by`` other
rules of variants; ``enum`` of values; ``null`` of what may be null; ``list`` and ``map`` of items,
and types, with limits and those of variants; ``closed`` and ``object`` of members, with the rule
of others; ``union`` of members; ``one`` by a discriminator, with members that have none.
"""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .arguments import OMIT, is_list, is_map
from .decode import Problem
from .errors import RequestValidationError
from .logs import PACKAGE
from .paths import same
from .texts import excerpt

if TYPE_CHECKING:
    from .request import Arguments, Settings
    from .tables import Row

TYPES: dict[str, tuple[tuple[type, ...], str]] = {
    "string": ((str,), "a string"),
    "integer": ((int, float), "an integer"),
    "number": ((int, float), "a number"),
    "boolean": ((bool,), "a boolean"),
    "list": ((list,), "an array"),
    "map": ((dict,), "an object"),
    "null": ((type(None),), "null"),
}
FORMATS = {
    "date": (r"\d{4}-\d\d-\d\d", "a date such as 2025-01-31"),
    "date-time": (
        r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d([.,]\d+)?)?([Zz]|[+-]\d\d:?\d\d)?",
        "a time such as 2025-01-31T12:00:00Z",
    ),
    "uuid": (r"[{]?[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}[}]?", "a UUID"),
}
NOUNS = {"Length": "character", "Items": "item", "Properties": "member"}
EXTRAS = {"query": "query", "header": "headers", "body": "body"}
RANGES = {"minimum": "at least", "exclusiveMinimum": "more than", "exclusiveMaximum": "less than"}


def check(settings: Settings, row: Row, documents: Mapping[str, Any], arguments: Arguments) -> None:
    """Raise all that is wrong with a call; what extra options add or replace is left alone."""
    name, options = row.operation.name, arguments.get("options", {})
    rules = importlib.import_module(f"{PACKAGE}.rules")
    rule, call = rules.OPERATIONS.get(name, {}), {"body": documents[""], **documents}
    if call["body"] is None and arguments.get("body", OMIT) is not None:
        del call["body"]
    problems = Checker(rules.TYPES, row.variant).problems(rule, call)
    extra = {place: options.get(f"extra_{word}") or {} for place, word in EXTRAS.items()}
    # Arguments have the names that they have in a call, wherever they go.
    found = [
        Problem(path[1:] or path, kind, text)
        for path, kind, text in problems
        if not path[1:] or path[1] not in extra.get(path[0], ())
    ]
    refused = settings.refused(row, documents, options.get("unsupported"))
    found += (Problem((), "unsupported", text) for text in refused)
    if found:
        raise RequestValidationError(name, found)


class Checker:
    """One walk over the values of a call, for one variant."""

    def __init__(self, types: Mapping[str, Any], variant: str) -> None:
        self._types, self._variant = types, variant
        # A value that several members of unions share is looked at once a rule.
        self._known: dict[tuple[int, int], tuple[Any, Any, list[Problem]]] = {}

    def problems(self, rule: Any, value: Any) -> list[Problem]:
        """Return what is wrong with a value."""
        key = id(rule), id(value)
        if key not in self._known:
            self._known[key] = rule, value, list(self._read(rule, value))
        return self._known[key][2]

    def _opened(self, rule: Any) -> tuple[Any, ...]:
        """Return a rule as a tuple that says what it is, for the variant."""
        while isinstance(rule, str) and rule.startswith("#"):
            rule = self._types[rule[1:]]
        if is_map(rule):
            return "object", rule, "any"
        if isinstance(rule, str):
            return (rule,)
        if rule[0] in ("!", "by"):
            return self._opened(rule[1] if rule[0] == "!" else rule[1].get(self._variant, rule[2]))
        return tuple(rule)

    def _read(self, rule: Any, value: Any) -> Iterable[Problem]:
        kind, *rest = self._opened(rule)
        if kind == "any" or (kind == "null" and value is None):
            return ()
        if kind == "null":
            return self.problems(rest[0], value)
        if kind == "enum":
            known = any(same(value, one) for one in rest)
            return () if known else [Problem((), "constant", self._wanted(rule, value))]
        if kind == "union":
            return self._best(rest, value)
        if kind == "one":
            return self._chosen(rest, value)
        if kind in ("object", "closed"):
            return self._members(rest, value) if is_map(value) else self._mistyped(rule, value)
        if not _is(kind, value):
            return self._mistyped(rule, value)
        return [
            *self._items(kind, rest, value),
            *self._limits(rest[kind in ("list", "map") :], value),
        ]

    def _members(self, rest: list[Any], value: dict[str, Any]) -> Iterator[Problem]:
        members, *further = rest
        for name, rule in members.items():
            if name in value:
                yield from _below(name, self.problems(rule, value[name]))
            elif rule[0] == "!" and (not rule[2:] or self._variant in rule[2:]):
                yield Problem((name,), "missing", "is required")
        unknown = [name for name in value if name not in members]
        for name in unknown if further != ["any"] else ():
            new = [Problem((), "field", "is no member that the specification knows")]
            yield from _below(name, self.problems(further[0], value[name]) if further else new)

    def _items(self, kind: str, rest: list[Any], value: Any) -> Iterator[Problem]:
        pairs: Any = enumerate(value) if is_list(value) else value.items() if is_map(value) else ()
        for key, item in pairs if kind in ("list", "map") else ():
            yield from _below(key, self.problems(rest[0], item))

    def _limits(self, rest: list[Any], value: Any) -> Iterator[Problem]:
        usual, own = (*rest, {}, {})[:2]
        for name, limit in own.get(self._variant, usual).items():
            if text := _exceeded(name, limit, value):
                yield Problem((), "limit", text)

    def _chosen(self, rest: list[Any], value: Any) -> Iterable[Problem]:
        field, members, *others = rest
        chosen = value.get(field) if is_map(value) else None
        if isinstance(chosen, str) and chosen in members:
            return self.problems(members[chosen], value)
        if is_map(value) and (field in value or not others):
            told = field in value
            text = f"must be {_either(map(repr, members))}" if told else "is required"
            unknown = Problem((field,), "constant" if told else "missing", text)
            found = self._best(others, value) if others else [unknown]
            return [unknown] if found else ()
        return self._best(others or [*members.values()], value)

    def _best(self, rules: list[Any], value: Any) -> Iterable[Problem]:
        """Return the problems of the member that the value is, or most resembles."""
        found = [self.problems(rule, value) for rule in rules]
        fitting = [one for one in found if not any(p.kind == "type" and not p.path for p in one)]
        if not fitting:
            return self._mistyped(("union", *rules), value)
        return min(fitting, key=lambda one: (sum(p.kind == "constant" for p in one), len(one)))

    def _mistyped(self, rule: Any, value: Any) -> list[Problem]:
        return [Problem((), "type", self._wanted(rule, value))]

    def _wanted(self, rule: Any, value: Any) -> str:
        words = _either(dict.fromkeys(self._words(rule)))
        nouns = (noun for kind, (_, noun) in TYPES.items() if _is(kind, value))
        given = repr(excerpt(value, 40)) if isinstance(value, str) and "'" in words else ""
        return f"must be {words}, not {given or next(nouns, type(value).__name__)}"

    def _words(self, rule: Any) -> Iterator[str]:
        kind, *rest = self._opened(rule)
        if kind == "enum":
            yield from map(repr, rest)
        elif kind in ("union", "null"):
            for member in rest:
                yield from self._words(member)
        if kind not in ("enum", "union"):
            yield TYPES.get(kind, TYPES["map"])[1]


def _is(kind: str, value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, TYPES[kind][0]):
        return kind == "boolean" and isinstance(value, bool)
    return kind != "integer" or isinstance(value, int) or value.is_integer()


def _exceeded(name: str, limit: Any, value: Any) -> str:
    """Return how a value exceeds a limit, if it does."""
    if name == "pattern":
        return "" if re.search(limit, value) else f"must match {limit}"
    if name == "format":
        pattern, noun = FORMATS[limit]
        return "" if re.fullmatch(pattern, value) else f"must be {noun}"
    if name == "uniqueItems":
        texts = [json.dumps(item, sort_keys=True, default=repr) for item in value]
        return "" if len(set(texts)) == len(texts) else "must not have an item twice"
    if name == "multipleOf":
        left = Decimal(str(value)) % Decimal(str(limit))
        return f"must be a multiple of {limit}" if left else ""
    if noun := NOUNS.get(name[3:]):
        bad = len(value) < limit if name[:3] == "min" else len(value) > limit
        word = "at least" if name[:3] == "min" else "at most"
        return f"must have {word} {limit} {noun}{'s' * (limit != 1)}" if bad else ""
    bad = {
        "minimum": value < limit,
        "maximum": value > limit,
        "exclusiveMinimum": value <= limit,
        "exclusiveMaximum": value >= limit,
    }[name]
    return f"must be {RANGES.get(name, 'at most')} {limit}" if bad else ""


def _either(words: Iterable[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} or {last}" if most else last


def _below(step: str | int, problems: Iterable[Problem]) -> Iterator[Problem]:
    return (Problem((step, *path), kind, text) for path, kind, text in problems)
