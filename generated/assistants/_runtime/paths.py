"""Paths to values in a call, as the rows of a variant write them.

A path is a chain of segments joined by dots: a key, followed by ``[]`` for every item of an array;
``{*}`` for every value of a map; ``{key=value}`` to go on only where the key has that value. The
last segment may end in ``=value``, or in ``!`` and a type of JSON. ``path:``, ``query:``, ``header:``,
``response:`` or ``event:`` before it says that it is not about the body. Keys and values are
percent-encoded; a value is JSON, or else a string. Data of some other shape than the path expects is
never an error, it just does not match.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from typing import Any, NamedTuple, TypeAlias
from urllib.parse import unquote

from .arguments import is_list, is_map, same

# What the caller knows the documents of a call as, by the prefix of their paths; "" is the body.
NOUNS = {"": "argument", "path": "path parameter", "query": "query parameter", "header": "header"}


class Step(NamedTuple):
    """One move of a path through data."""

    kind: str
    name: str = ""
    value: Any = None


Steps: TypeAlias = tuple[Step, ...]
# An object or a list, and where in there a value is.
Slot: TypeAlias = tuple[Any, Any]


class Path(NamedTuple):
    """Where a row applies: the document, and the moves in there."""

    place: str
    steps: Steps


KINDS: dict[type, str] = {
    bool: "boolean",
    int: "number",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}


# Whether a move that stays where it is goes on from a value.
TESTS: dict[str, Callable[[Any, Step], bool]] = {
    "guard": lambda at, step: is_map(at) and step.name in at and same(at[step.name], step.value),
    "equals": lambda at, step: same(at, step.value),
    "kind": lambda at, step: KINDS.get(at.__class__) == step.name,
}


@cache
def read(path: str) -> Path:
    """Turn the text of a path into a document and its moves."""
    place, _, rest = path.rpartition(":")
    return Path(place, tuple(chain.from_iterable(map(_segment, rest.split(".")))))


def _segment(text: str) -> Iterator[Step]:
    if text.startswith("{") and not text.startswith("{*}"):
        name, _, value = text[1:-1].partition("=")
        yield Step("guard", _name(name), _value(value))
        return
    text, _, kind = text.partition("!")
    place, equals, value = text.partition("=")
    name = place.rstrip("[]")
    if name:
        yield Step("values") if name == "{*}" else Step("key", _name(name))
    yield from [Step("items")] * place.count("[]")
    if equals:
        yield Step("equals", value=_value(value))
    if kind:
        yield Step("equals", value=None) if kind == "null" else Step("kind", kind)


def _name(text: str) -> str:
    return "" if text == "%" else unquote(text)


def _value(text: str) -> Any:
    try:
        return json.loads(unquote(text))
    except ValueError:
        return _name(text)


def find(steps: Iterable[Step], document: Any) -> list[Any]:
    """Return everything in the document that the moves reach."""
    return [holder[key] for holder, key in reach(steps, ([document], 0))]


def reach(steps: Iterable[Step], slot: Slot) -> list[Slot]:
    """Return where in what a slot holds the moves lead."""
    reached = [slot]
    for step in steps:
        reached = [found for holder, key in reached for found in _slots(holder, key, step)]
    return reached


def _slots(holder: Any, key: Any, step: Step) -> list[Slot]:
    at = holder[key]
    if step.kind in TESTS:
        return [(holder, key)] if TESTS[step.kind](at, step) else []
    if step.kind == "items":
        return [(at, index) for index in range(len(at))] if is_list(at) else []
    if not is_map(at):
        return []
    keys = list(at) if step.kind == "values" else [step.name] if step.name in at else []
    return [(at, name) for name in keys]


def reached(document: Any, again: Iterable[tuple[Steps, Steps]]) -> list[tuple[Steps, Any]]:
    """Return a document, and all in it that a path leads to once more, each with its path."""
    pending: list[tuple[Steps, Any]] = [((), document)]
    for at, value in pending:
        for path, target in again:
            if rest := rest_of(path, at):
                pending += ((target, inner) for inner in find(rest, value))
    return pending


def rest_of(steps: Steps, start: Steps) -> Steps | None:
    """Return a path from the end of another one on; None where it begins otherwise."""
    return steps[len(start) :] if steps[: len(start)] == start else None


def describe(path: Path) -> str:
    """Say in words what a path of a refusal stands for."""
    spelling = {"key": ".{0.name}", "items": "[]", "values": ".*"}
    where = "".join(spelling.get(step.kind, "").format(step) for step in path.steps).lstrip(".")
    value = "".join(f" with the value {s.value!r}" for s in path.steps if s.kind == "equals")
    value += "".join(f" of type {s.name}" for s in path.steps if s.kind == "kind")
    guards = [f"{step.name} is {step.value!r}" for step in path.steps if step.kind == "guard"]
    guarded = f" (where {', '.join(guards)})" if guards else ""
    what = f"{NOUNS[path.place]} {where}" if where else "request body"
    return f"{what}{value}{guarded}"


def described(paths: Iterable[str], documents: Mapping[str, Any]) -> Iterator[str]:
    """Yield the paths that lead to something in a call, in words."""
    for path in map(read, paths):
        if find(path.steps, documents.get(path.place)):
            yield describe(path)
