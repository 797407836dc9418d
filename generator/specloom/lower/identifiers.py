"""Spec spellings to Python identifiers that can neither be invalid nor shadow something."""

from __future__ import annotations

import hashlib
import itertools
import keyword
from collections.abc import Collection, Iterable

from specloom.api.names import pascal, snake

# What pydantic's BaseModel and its class have by themselves; a field of the same name would hide it (and pydantic warns).
_BASE_MODEL = frozenset(
    [
        "construct",
        "copy",
        "dict",
        "fields_set",
        "from_orm",
        "json",
        "mro",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "register",
        "schema",
        "schema_json",
        "update_forward_refs",
        "validate",
        "model_computed_fields",
        "model_config",
        "model_construct",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_extra",
        "model_fields",
        "model_fields_set",
        "model_json_schema",
        "model_parametrized_name",
        "model_post_init",
        "model_rebuild",
        "model_validate",
        "model_validate_json",
        "model_validate_strings",
    ]
)
# Names that the modules of models and params import, so that no type can have them.
_IMPORTED_BY_TYPES = frozenset(
    [
        "Annotated",
        "Any",
        "Field",
        "FileInput",
        "Iterable",
        "Literal",
        "Mapping",
        "NotRequired",
        "Sequence",
        "TypeAlias",
        "TypeAliasType",
        "TypedDict",
        "Union",
    ]
)
# Names that the modules of resources import.
_IMPORTED_BY_RESOURCES = frozenset(
    [
        "Any",
        "AsyncResource",
        "AsyncStream",
        "FileInput",
        "Iterable",
        "ListPage",
        "Literal",
        "Mapping",
        "Omittable",
        "Operation",
        "PagedOperation",
        "Paging",
        "RequestOptions",
        "Resource",
        "Sequence",
        "Stream",
        "StreamingOperation",
    ]
)
# The others decorate methods, in the body of the same class.
_RESOURCE = frozenset(("cached_property", "deprecated", "overload", "with_options"))
_CLIENT = _RESOURCE | {"close"}
_ARGUMENTS = frozenset(("self", "options"))
#: What annotations in the body of a class mention, where a member of that name would be meant instead.
SCOPE = frozenset(("bool", "bytes", "dict", "float", "int", "list", "rt", "str"))
# A module becomes an attribute of its package, whose own code and annotations need these.
_GLOBALS = SCOPE | frozenset(("getattr", "importlib", "object", "sorted"))
# Names that no file can have on some system, and the length that all systems allow, Python's own suffixes aside.
_DEVICES = frozenset(("aux", "con", "nul", "prn"))
# `from .self import Self` in a method makes its `self` a module, as type checkers see it.
_LOCALS = frozenset(("self",))
_LONGEST_FILE = 100


def argument(name: str) -> str:
    """A parameter of a method: `from` is `from_`."""
    return _identifier(snake(name), "argument", _ARGUMENTS)


def field(wire: str) -> str:
    """A field of a model. A wire name that is a fine identifier already stays as it is."""
    plain = wire.isidentifier() and wire.isascii() and wire.islower() and not wire.startswith("_")
    return _identifier(wire if plain else snake(wire), "field", _BASE_MODEL | SCOPE - {"bytes"})


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


def method(name: str, *, of_client: bool = False) -> str:
    """A method or an attribute of a resource, or of the client, which can be closed."""
    # A name that is a fine one already was chosen by a rename.
    plain = name.isidentifier() and name.isascii() and name.islower() and name.strip("_") == name
    return _identifier(name if plain else snake(name), "call", _CLIENT if of_client else _RESOURCE)


def call(name: str) -> str:
    """What is written to call an operation: `repos.import.start` is `repos.import_.start`."""
    parts = enumerate(name.split("."))
    return ".".join(method(part, of_client=not number) for number, part in parts)


def class_name(name: str) -> str:
    """A class: `Error-2` is `Error2`, `list` is `List`."""
    text = pascal(name)
    if not text or text[0].isdigit():
        text = "Model" + text
    return text + "Type" if keyword.iskeyword(text) else text


def type_name(name: str) -> str:
    """A model, a typed dict or an alias; the few names that their modules import end in `Type`."""
    text = class_name(name)
    while text in _IMPORTED_BY_TYPES:  # what TypeAlias becomes first is one of them, too
        text += "Type"
    return text


def reserved_resource(name: str) -> bool:
    """Whether the modules of resources use a class name themselves, or could for its asynchronous form."""
    return name in _IMPORTED_BY_RESOURCES or name.startswith("Async")


def usable_key(wire: str) -> bool:
    """Whether a wire name can be a key in the class form of a typed dict."""
    # Python normalises identifiers outside of ASCII; names of types in capitals would be shadowed.
    plain = wire.isidentifier() and wire.isascii() and not wire[0].isupper()
    return plain and not (keyword.iskeyword(wire) or wire.startswith("__") or wire in SCOPE)


def module(*names: str) -> str:
    """A module of one or more names: never a keyword, never a private one, never too long for a file."""
    text = "_".join(
        _identifier(snake(name), "module", _GLOBALS | _DEVICES | _LOCALS) for name in names
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
