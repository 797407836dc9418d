"""Paths to values in a request: steps from the body, the query or the headers on.

In the generated tables a path is text, which the runtime reads: `tools[].{type=function}.strict` in
the body, `query:limit`, `header:X-Trace`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TypeAlias

from specloom.api.types import Scalar

BODY, QUERY, HEADER, PATH = "body", "query", "header", "path"
#: Where an argument of a client is.
CLIENT = "client"
#: What comes back: the response, and each event of a stream.
RESPONSE, EVENT = "response", "event"
_SPECIAL = ".[]{}=%:!"


@dataclass(frozen=True, slots=True)
class Key:
    """The value of a key of an object."""

    name: str


@dataclass(frozen=True, slots=True)
class Items:
    """Each item of an array."""


@dataclass(frozen=True, slots=True)
class Values:
    """The value of each key of an object."""


@dataclass(frozen=True, slots=True)
class Guard:
    """The same object, if a key of it has the value."""

    name: str
    value: Scalar


@dataclass(frozen=True, slots=True)
class Equals:
    """The same value, if it is this one."""

    value: Scalar


@dataclass(frozen=True, slots=True)
class Null:
    """The same value, if it is null."""


@dataclass(frozen=True, slots=True)
class Kind:
    """The same value, if it is of a type of JSON: `string`, `number`, `boolean`, `array`, `object`."""

    name: str


Step: TypeAlias = Key | Items | Values | Guard | Equals | Null | Kind
Path: TypeAlias = tuple[Step, ...]


def spelled(place: str, path: Path) -> str:
    """A path as the tables write it."""
    text = ""
    for step in path:
        joined = isinstance(step, Key | Values | Guard) and text
        text += ("." if joined else "") + _spelled(step)
    return text if place == BODY else f"{place}:{text}"


def _spelled(step: Step) -> str:
    match step:
        case Key(name):
            return quoted(name)
        case Items():
            return "[]"
        case Values():
            return "{*}"
        case Guard(name, value):
            return f"{{{quoted(name)}={quoted(value_text(value))}}}"
        case Equals(value):
            return f"={quoted(value_text(value))}"
        case Null():
            return "!null"
        case Kind(name):
            return f"!{name}"


def quoted(name: str) -> str:
    """A name in which nothing has a meaning for a path; an empty one is written too."""
    return "".join(f"%{ord(c):02X}" if c in _SPECIAL else c for c in name) or "%"


def value_text(value: Scalar) -> str:
    """A constant: as JSON, but strings that JSON reads as nothing else are written as they are."""
    if not isinstance(value, str):
        return json.dumps(value)
    try:
        json.loads(value)
    except ValueError:
        return value
    return json.dumps(value)


def unguarded(path: Path) -> Path:
    """A path that looks at no discriminator on its way."""
    return tuple(step for step in path if not isinstance(step, Guard))
