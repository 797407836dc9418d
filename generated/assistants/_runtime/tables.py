"""The path language of a variant's tables: what to fill in and what to refuse in a call.

A path is a chain of segments joined by dots: a key, followed by ``[]`` for every item of an array;
``{*}`` for every value of a map; ``{key=value}`` to go on only where the key has that value. The
last segment of a refusal may end in ``=value``, or in ``!null`` for null. Keys and values are percent-encoded. Data of some
other shape than the path expects is never an error, it just does not match.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

from .narrow import is_list, is_map

if TYPE_CHECKING:
    from .operation import Refusals

# The documents of a call by the prefix of their paths; "" is the body.
Documents = Mapping[str, Any]
NOUNS = {"": "argument", "query": "query parameter", "header": "header"}


class Step(NamedTuple):
    """One move of a path through data."""

    kind: str
    name: str = ""
    value: str = ""


def scalar_text(value: Any) -> str:
    """Return the text by which tables name a value: strings as they are, the rest as JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=repr)


# What each kind of move reaches from a value; a guard and a comparison stay where they are.
MOVES: dict[str, Callable[[Any, Step], Iterable[Any]]] = {
    "key": lambda at, step: [at[step.name]] if is_map(at) and step.name in at else [],
    "items": lambda at, _: at if is_list(at) else [],
    "values": lambda at, _: at.values() if is_map(at) else [],
    "guard": lambda at, step: (
        [at] if is_map(at) and step.name in at and scalar_text(at[step.name]) == step.value else []
    ),
    "equals": lambda at, step: [at] if scalar_text(at) == step.value else [],
    # Only as the last move: what it reaches is not looked into.
    "null": lambda at, _: [at] if at is None else [],
}


@cache
def parse(path: str) -> tuple[Step, ...]:
    """Turn the text of a path into its moves."""
    return tuple(chain.from_iterable(_segment(text) for text in path.split(".")))


def _segment(text: str) -> Iterator[Step]:
    if text.startswith("{") and not text.startswith("{*}"):
        name, _, value = text[1:-1].partition("=")
        yield Step("guard", unquote(name), unquote(value))
        return
    place, equals, value = text.removesuffix("!null").partition("=")
    name = place.rstrip("[]")
    yield Step("values") if name == "{*}" else Step("key", unquote(name))
    yield from [Step("items")] * place.count("[]")
    if equals:
        yield Step("equals", value=unquote(value))
    if text.endswith("!null"):
        yield Step("null")


def find(steps: Iterable[Step], document: Any) -> list[Any]:
    """Return everything in the document that the moves reach."""
    reached = [document]
    for step in steps:
        reached = [found for at in reached for found in MOVES[step.kind](at, step)]
    return reached


def describe(path: str) -> str:
    """Say in words what a path of a refusal stands for."""
    kind, steps = _addressed(path)
    spelling = {"key": ".{0.name}", "items": "[]", "values": ".*"}
    where = "".join(spelling.get(step.kind, "").format(step) for step in steps).lstrip(".")
    value = "".join(f" with the value {step.value!r}" for step in steps if step.kind == "equals")
    value += "".join(" with the value None" for step in steps if step.kind == "null")
    guards = [f"{step.name} is {step.value!r}" for step in steps if step.kind == "guard"]
    return f"{NOUNS[kind]} {where}{value}" + (f" (where {', '.join(guards)})" if guards else "")


def refused(rows: Refusals, documents: Documents) -> list[str]:
    """Describe every row that matches something in the call."""
    addressed = ((path, variants, *_addressed(path)) for path, variants in rows.items())
    return [
        f"{describe(path)}: {available(variants)}"
        for path, variants, kind, steps in addressed
        if find(steps, documents.get(kind))
    ]


def available(variants: tuple[str, ...]) -> str:
    """Say which variants have something."""
    return f"only available in {', '.join(variants)}" if variants else "not available"


def fill(rows: Mapping[str, Any], documents: Documents) -> None:
    """Set the value of each row wherever the object that should hold its key lacks it."""
    for path, value in rows.items():
        kind, (*steps, last) = _addressed(path)
        if last.kind != "key":
            raise ValueError(f"A fill must end in a key: {path!r}")
        for holder in find(steps, documents.get(kind)):
            if is_map(holder):
                # A copy, so that no two calls share a value that one of them may change.
                holder.setdefault(last.name, copy.deepcopy(value))


def _addressed(path: str) -> tuple[str, tuple[Step, ...]]:
    """Split a path in the document that it is about and the moves in there."""
    kind, colon, rest = path.partition(":")
    return (kind, parse(rest)) if colon else ("", parse(path))
