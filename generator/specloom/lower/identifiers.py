"""Spec spellings to Python identifiers that can neither be invalid nor shadow something."""

from __future__ import annotations

import keyword

from specloom.api.names import pascal, snake

# What pydantic's BaseModel has by itself; a field of the same name would hide it (and pydantic warns).
_BASE_MODEL = frozenset(
    [
        "construct",
        "copy",
        "dict",
        "fields_set",
        "from_orm",
        "json",
        "parse_file",
        "parse_obj",
        "parse_raw",
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
# Names that generated modules use themselves.
_TYPES = frozenset(
    [
        "Annotated",
        "Any",
        "AsyncResource",
        "AsyncStream",
        "Iterable",
        "Literal",
        "Mapping",
        "Model",
        "NotRequired",
        "Omittable",
        "Operation",
        "RequestOptions",
        "Resource",
        "Sequence",
        "Stream",
        "StreamingOperation",
        "TypeAlias",
        "TypeAliasType",
        "TypedDict",
        "Unknown",
    ]
)
_ARGUMENTS = frozenset(("self", "options"))


def argument(name: str) -> str:
    """A parameter of a method: `from` is `from_`."""
    return _identifier(snake(name), "argument", _ARGUMENTS)


def field(wire: str) -> str:
    """A field of a model. A wire name that is a fine identifier already stays as it is."""
    plain = wire.isidentifier() and wire.isascii() and wire.islower() and not wire.startswith("_")
    return _identifier(wire if plain else snake(wire), "field", _BASE_MODEL)


def method(name: str) -> str:
    """A method or an attribute of a resource."""
    return _identifier(snake(name), "call", frozenset(("with_options",)))


def class_name(name: str) -> str:
    """A class: `Error-2` is `Error2`, `list` is `List`, `Model` stays free for the runtime's."""
    text = pascal(name)
    if not text or text[0].isdigit():
        text = "Model" + text
    return text + "_" if keyword.iskeyword(text) else text


def reserved_class(name: str) -> bool:
    """Whether generated modules use a class name themselves."""
    return name in _TYPES


def usable_key(wire: str) -> bool:
    """Whether a wire name can be a key in the class form of a typed dict."""
    return wire.isidentifier() and not keyword.iskeyword(wire) and not wire.startswith("__")


def module(name: str) -> str:
    """A module: never a keyword, never a private one."""
    return _identifier(snake(name), "module", frozenset())


def constant(name: str) -> str:
    """A module constant: `submit_tool_outputs` is `SUBMIT_TOOL_OUTPUTS`."""
    return (snake(name) or "value").upper()


def _identifier(text: str, prefix: str, taken: frozenset[str]) -> str:
    if not text or text[0].isdigit():
        text = f"{prefix}_{text}".rstrip("_")
    return text + "_" if keyword.iskeyword(text) or text in taken else text
