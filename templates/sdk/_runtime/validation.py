"""The check of calls, of clients that ask for it and without any.

A rule of `rules.py` is the name of a type of JSON; a type of its own after ``#``; an object by its
members; or a tuple: ``!`` of what is required, by the variants that follow or by all; ``by`` other
rules of variants; ``enum`` of values; ``null`` of what may be null; ``list`` and ``map`` of items,
and types, with limits and those of variants; ``closed`` and ``object`` of members, with the rule
of others; ``union`` of members; ``one`` by a discriminator, with members that have none.
"""

from __future__ import annotations

import difflib
import importlib
import inspect
import json
import operator
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from fractions import Fraction
from math import isfinite
from types import SimpleNamespace
from typing import Any

from .arguments import OMIT, PACKAGE, is_list, is_map, is_mapping, same
from .decode import Problem, below
from .errors import RequestValidationError
from .options import OF_CALLS, name_of
from .request import Arguments, Settings
from .tables import Row, Variant
from .texts import excerpt

# An address that nothing is sent to.
NOWHERE = "https://nowhere.invalid"
# Methods that call nothing.
HELPERS = ("close", "with_options", "unwrap", "parse")
# The options that add to the places of a call.
EXTRAS = {"query": "query", "header": "headers", "body": "body"}
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
RANGES: dict[str, tuple[str, Callable[[Any, Any], bool]]] = {
    "minimum": ("at least", operator.ge),
    "maximum": ("at most", operator.le),
    "exclusiveMinimum": ("more than", operator.gt),
    "exclusiveMaximum": ("less than", operator.lt),
}


def check(settings: Settings, row: Row, documents: Mapping[str, Any], arguments: Arguments) -> None:
    """Raise all that is wrong with a call; what extra options add or replace is left alone."""
    name, options = row.operation.name, arguments.get("options", {})
    rules = importlib.import_module(f"{PACKAGE}.rules")
    rule, call = rules.OPERATIONS.get(name, {}), {"body": documents[""], **documents}
    if call["body"] is None and arguments.get("body", OMIT) is not None:
        del call["body"]
    problems = Checker(rules.TYPES, row.variant).problems(rule, call)
    extra = {
        place: [str(name).lower() for name in options.get(f"extra_{word}") or ()]
        for place, word in EXTRAS.items()
    }
    # Arguments have the names that they have in a call, wherever they go.
    found = [
        Problem(path[1:] or path, kind, text)
        for path, kind, text in problems
        if not path[1:] or str(path[1]).lower() not in extra.get(str(path[0]), ())
    ]
    refused = settings.refused(row, documents, options.get("unsupported"))
    found += (Problem((), "unsupported", text) for text in refused)
    if found:
        raise RequestValidationError(name, found)


class _Checked(BaseException):
    """Ends a call that was checked."""


class _Checks(Settings):
    """Settings by which calls are checked, and nothing else."""

    def _check(self, row: Row, documents: Mapping[str, Any], unsupported: str | None) -> None:
        del row, documents, unsupported
        raise _Checked


def validate(
    operation: str, arguments: Mapping[str, Any], variant: str | type[Any] | None = None
) -> None:
    """Raise RequestValidationError if a call, named as below a client, is not what the spec wants.

    The arguments have the names of the method; a variant is its name or the class of its client.
    """
    if not is_mapping(arguments):
        raise TypeError(f"The arguments must be a mapping, by name, not {name_of(arguments)}.")
    clients = importlib.import_module(f"{PACKAGE}.client")
    name, made = _variant(variant)
    tables = (one for one in vars(clients).values() if isinstance(one, Variant))
    settings = _Checks(next(one for one in tables if one.name == name), NOWHERE, validate=True)
    client = object.__new__(getattr(clients, made))
    client._transport = SimpleNamespace(settings=settings, send=None)
    method = _method(client, operation)
    taken = inspect.signature(method).parameters
    needed = {one.name: OMIT for one in taken.values() if one.default is one.empty}
    rest = next((one.name for one in taken.values() if one.kind is one.VAR_KEYWORD), "")
    needed.pop(rest, None)
    known = {key: one for key, one in arguments.items() if key in taken or key in OF_CALLS}
    unknown = [key for key in arguments if key not in known]
    problems = [Problem((key,), "field", "is no argument of the operation") for key in unknown]
    try:
        method(**needed | known)
    except _Checked:
        pass
    except RequestValidationError as error:
        problems = [*error.problems, *problems]
    if problems:
        raise RequestValidationError(operation, problems)


def _variant(variant: str | type[Any] | None) -> tuple[str, str]:
    """Return the name of a variant, and of the class of its client."""
    known: dict[str, str] = importlib.import_module(f"{PACKAGE}.rules").CLIENTS
    bases = variant.__mro__ if isinstance(variant, type) else ()
    classes = [base.__name__.removeprefix("Async") for base in bases]
    for name, made in known.items():
        if variant in (None, name) or made in classes:
            return name, made
    raise ValueError(f"There is no variant {variant!r}, but {', '.join(known)}.")


def _method(client: Any, operation: str) -> Any:
    method = None
    known: dict[str, Any] = importlib.import_module(f"{PACKAGE}.rules").OPERATIONS
    if "._" not in f".{operation}":
        with suppress(AttributeError, TypeError):
            method = operator.attrgetter(operation)(client)
    if not inspect.ismethod(method) or (method.__name__ in HELPERS and operation not in known):
        near = difflib.get_close_matches(str(operation), known, 1)
        meant = f"; did you mean {near[0]!r}?" if near else "."
        raise ValueError(f"There is no operation {operation!r}{meant}")
    return method


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
            alike = any(isinstance(value, type(one)) for one in rest)
            found = Problem((), "constant" if alike else "type", self._wanted(rule, value))
            return () if any(same(value, one) for one in rest) else [found]
        if kind == "union":
            return self._best(rest, value)
        if kind == "one":
            return self._chosen(rest, value)
        if kind in ("object", "closed"):
            return self._members(rest, value) if is_map(value) else self._mistyped(rule, value)
        if not _is(kind, value):
            return self._mistyped(rule, value)
        items = self._items(rest.pop(0), value) if kind in ("list", "map") else ()
        usual: dict[str, Any] = rest[0] if rest else {}
        limits: dict[str, Any] = rest[1].get(self._variant, usual) if rest[1:] else usual
        texts = (exceeded(name, limit, value) for name, limit in limits.items())
        return [*items, *(Problem((), "limit", text) for text in texts if text)]

    def _members(self, rest: list[Any], value: dict[str, Any]) -> Iterator[Problem]:
        members, *further = rest
        for name, rule in members.items():
            if name in value:
                yield from below(name, self.problems(rule, value[name]))
            elif rule[:1] == ("!",) and (not rule[2:] or self._variant in rule[2:]):
                yield Problem((name,), "missing", "is required")
        unknown = [name for name in value if name not in members]
        for name in unknown if further != ["any"] else ():
            new = [Problem((), "field", "is no member that the specification knows")]
            yield from below(name, self.problems(further[0], value[name]) if further else new)

    def _items(self, rule: Any, value: Any) -> Iterator[Problem]:
        for key, item in enumerate(value) if is_list(value) else value.items():
            yield from below(key, self.problems(rule, item))

    def _chosen(self, rest: list[Any], value: Any) -> Iterable[Problem]:
        field, members, *others = rest
        rules = [*members.values(), *others]
        if not is_map(value):
            return self._best(others or rules, value)
        if field not in value:
            found = [Problem((field,), "missing", "is required")]
        elif isinstance(value[field], str) and value[field] in members:
            found = self.problems(members[value[field]], value)
        else:
            found = [Problem((field,), "constant", f"must be {_either(map(repr, members))}")]
        # What another member takes is right, whatever the discriminator says.
        fits = found and any(not self.problems(rule, value) for rule in rules)
        return () if fits else found

    def _best(self, rules: list[Any], value: Any) -> list[Problem]:
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
        text = repr(excerpt(value, 40)) if isinstance(value, str) and "'" in words else ""
        return f"must be {words}, not {text or next(nouns, type(value).__name__)}"

    def _words(self, rule: Any) -> Iterator[str]:
        kind, *rest = self._opened(rule)
        if kind == "enum":
            yield from map(repr, rest)
        for member in {"union": rest, "null": rest, "one": rest[2:]}.get(kind, ()):
            yield from self._words(member)
        if kind not in ("enum", "union"):
            yield TYPES.get(kind, TYPES["map"])[1]


def _is(kind: str, value: Any) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    if kind == "integer" and isinstance(value, float):
        return value.is_integer()
    return isinstance(value, TYPES[kind][0])


def _either(words: Iterable[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} or {last}" if most else last


def exceeded(name: str, limit: Any, value: Any) -> str:
    """Return what a value has to be because of a bound, unless it is."""
    if name in RANGES:
        word, fits = RANGES[name]
        return "" if fits(value, limit) else f"must be {word} {limit}"
    if noun := NOUNS.get(name[3:]):
        word, fits = RANGES[f"{name[:3]}imum"]
        many = "" if limit == 1 else "s"
        return "" if fits(len(value), limit) else f"must have {word} {limit} {noun}{many}"
    return OTHERS[name](value, limit)


def _format(value: str, name: str) -> str:
    pattern, noun = FORMATS[name]
    return "" if re.fullmatch(pattern, value) else f"must be {noun}"


def _pattern(value: str, pattern: str) -> str:
    return "" if re.search(pattern, value) else f"must match {pattern}"


def _multiple(value: float, of: float) -> str:
    # By their digits, which is what was written.
    fits = isfinite(value) and Fraction(str(value)) % Fraction(str(of)) == 0
    return "" if fits else f"must be a multiple of {of}"


def _unique(items: list[Any], _: object) -> str:
    texts = [json.dumps(item, sort_keys=True, default=repr) for item in items]
    return "" if len({*texts}) == len(texts) else "must not have an item twice"


OTHERS: dict[str, Callable[[Any, Any], str]] = {
    "format": _format,
    "pattern": _pattern,
    "multipleOf": _multiple,
    "uniqueItems": _unique,
}
