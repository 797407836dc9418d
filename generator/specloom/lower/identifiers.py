"""Spec spellings to Python identifiers that can neither be invalid nor shadow something."""

from __future__ import annotations

import hashlib
import itertools
import keyword
from collections.abc import Collection, Iterable

from specloom.api.names import pascal, snake
from specloom.lower import reserved

# The length that all systems allow, Python's own suffixes aside.
_LONGEST_FILE = 100


def argument(name: str) -> str:
    """A parameter of a method: `from` is `from_`."""
    return _identifier(snake(name), "argument", reserved.ARGUMENTS)


def field(wire: str) -> str:
    """A field of a model. A wire name that is a fine identifier already stays as it is."""
    plain = wire.isidentifier() and wire.isascii() and wire.islower() and not wire.startswith("_")
    return _identifier(
        wire if plain else snake(wire), "field", reserved.MODEL | reserved.SCOPE - {"bytes"}
    )


def fields(wires: Iterable[str], first: Collection[str] = ()) -> dict[str, str]:
    """The fields of one model by their wire names; where two are the same, one gets a number.

    A wire name that can stay as it is does; the others count up in alphabetical order. Those of the
    base come first: no other variant changes their names.
    """
    names: dict[str, str] = {}
    taken: set[str] = set()
    early = frozenset(first)
    for wire in sorted(wires, key=lambda w: (w not in early, field(w) != w, snake(w) != w, w)):
        names[wire] = unique(field(wire), taken)
        taken.add(names[wire])
    return names


def unique(name: str, taken: Collection[str]) -> str:
    """The name, or the first of `name_2`, `name_3`, … that is free."""
    candidates = (f"{name.rstrip('_')}_{number}" for number in itertools.count(2))
    return next(text for text in itertools.chain([name], candidates) if text not in taken)


def method(name: str) -> str:
    """A method or an attribute of a resource or of the client."""
    # A name that is a fine one already was chosen by a rename.
    plain = name.isidentifier() and name.isascii() and name.islower() and name.strip("_") == name
    return _identifier(name if plain else snake(name), "call", reserved.MEMBERS)


def call(name: str) -> str:
    """What is written to call an operation: `repos.import.start` is `repos.import_.start`."""
    return ".".join(map(method, name.split(".")))


def class_name(name: str) -> str:
    """A class: `Error-2` is `Error2`, `list` is `List`."""
    text = pascal(name)
    if not text or text[0].isdigit():
        text = "Model" + text
    return text + "Type" if keyword.iskeyword(text) else text


def type_name(name: str) -> str:
    """A model, a typed dict or an alias; the few names that their modules import end in `Type`."""
    text = class_name(name)
    while text in reserved.IMPORTED_BY_TYPES:  # what TypeAlias becomes first is one of them, too
        text += "Type"
    return text


def reserved_resource(name: str) -> bool:
    """Whether the modules of resources use a class name themselves, or could for its asynchronous form."""
    return name in reserved.IMPORTED_BY_RESOURCES or name.startswith(("Async", "RequestOptions"))


def usable_key(wire: str) -> bool:
    """Whether a wire name can be a key in the class form of a typed dict."""
    # Python normalises identifiers outside of ASCII; names of types in capitals would be shadowed.
    plain = wire.isidentifier() and wire.isascii() and not wire[0].isupper()
    return plain and not (
        keyword.iskeyword(wire) or wire.startswith("__") or wire in reserved.SCOPE
    )


def module(*names: str) -> str:
    """A module of one or more names: never a keyword, never a private one, never too long for a file."""
    text = "_".join(
        _identifier(snake(name), "module", reserved.GLOBALS | reserved.DEVICES | reserved.LOCALS)
        for name in names
    )
    if len(text) <= _LONGEST_FILE:
        return text
    digest = hashlib.sha256(text.encode()).hexdigest()[:8]
    return f"{text[: _LONGEST_FILE - len(digest) - 1].rstrip('_')}_{digest}"


def constant(name: str) -> str:
    """A module constant: `submit_tool_outputs` is `SUBMIT_TOOL_OUTPUTS`."""
    return (snake(name) or "value").upper()


def _identifier(text: str, prefix: str, taken: frozenset[str]) -> str:
    if not text or text[0].isdigit():
        text = f"{prefix}_{text}".rstrip("_")
    return text + "_" if keyword.iskeyword(text) or text in taken else text
