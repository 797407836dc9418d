"""Responses that are errors: what a document says of them, for documentation."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from specloom.api.declared import Failure
from specloom.diagnostics import NOWHERE, Source
from specloom.parse import getters
from specloom.parse.schemas import SchemaParser
from specloom.read.document import Json
from specloom.read.document import Object as Node
from specloom.read.media import is_json
from specloom.read.pointers import lookup

# So many fields of an error are kept, and so many names of one that is inside of others.
_MOST, _DEEP = 16, 4
_NOTHING, _ANYTHING = "null", "any"


def parse_failures(responses: Node, schemas: SchemaParser) -> tuple[Failure, ...]:
    """The errors of an operation; `default` is one if something else is declared to be a success."""
    found = dict(getters.entries(responses, schemas.report))
    succeeds = any(code[:1] in ("2", "3") for code in found)
    wanted = (code for code in found if code[:1] in ("4", "5") or (code == "default" and succeeds))
    return tuple(_failure(code, schemas.resolve(found[code]), schemas) for code in sorted(wanted))


def _failure(status: str, response: Node, schemas: SchemaParser) -> Failure:
    content = getters.entries(getters.mapping(response, "content", schemas.report), schemas.report)
    body = next((media.get("schema") for name, media in content if is_json(name)), None)
    found = islice(_fields(body, "", schemas), _MOST)
    fields = {path: " or ".join(words) for path, words in found}
    text = getters.text(response, "description", schemas.report)
    return Failure(status.replace("x", "X"), text, tuple(fields.items()))


def _fields(
    schema: Json, path: str, schemas: SchemaParser, inside: tuple[Source, ...] = ()
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The values in an object that are no objects themselves, each with its types."""
    forms = _forms(schema, schemas)
    opened = [node for node in forms if len(inside) < _DEEP and node.source not in inside]
    found = (pair for node in opened for pair in _below(node, path, schemas, inside))
    below = list(islice(found, _MOST))
    yield from below
    if path and not below:
        yield path, tuple(dict.fromkeys(map(_type, forms))) or (_ANYTHING,)


def _below(
    node: Node, path: str, schemas: SchemaParser, inside: tuple[Source, ...]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The same of the properties of an object, or of those of the items of a list."""
    within = (*inside, node.source)
    for name, child in getters.mapping(node, "properties", schemas.report).items():
        yield from _fields(child, f"{path}.{name}" if path else name, schemas, within)
    items = [one for one in _forms(node.get("items"), schemas) if "properties" in one]
    if any(one.source not in within for one in items):
        yield from _fields(node.get("items"), f"{path}[]", schemas, within)


def _forms(schema: Json, schemas: SchemaParser) -> list[Node]:
    """What a schema stands for: itself, or the members of a union, those that are null last."""
    node = _resolved(schema, schemas)
    for keyword in ("oneOf", "anyOf"):
        members = getters.mappings(node, keyword, schemas.report)
        found = [_resolved(member, schemas) for member in members]
        if found:
            return sorted(found, key=lambda one: _type(one) == _NOTHING)
    return [node] if node else []


def _resolved(schema: Json, schemas: SchemaParser) -> Node:
    """A schema behind its references; an empty one where they lead in a circle."""
    for _ in range(_MOST):
        if not isinstance(schema, Node) or "$ref" not in schema:
            break
        schema = lookup(schemas.root, str(schema["$ref"]))
    return schema if isinstance(schema, Node) and "$ref" not in schema else Node({}, NOWHERE)


def _type(node: Node) -> str:
    kind = node.get("type")
    return kind if isinstance(kind, str) else _ANYTHING
