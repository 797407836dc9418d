"""Where a type is in the normal form of a variant, and what a schema says in a few words."""

from __future__ import annotations

import json
from collections.abc import Iterator

from specloom.api.model import Api, Definition
from specloom.api.types import Enum, Field, Object, Type, Union
from specloom.api.walk import references
from specloom.explain.history import History
from specloom.read.document import Array, Json
from specloom.read.document import Object as Node

_MANY = 4
_UNIONS = ("anyOf", "oneOf")
# What is said of a schema behind its type.
_SAID = ("format", "const", "default", "readOnly", "writeOnly", "deprecated")


def own_definition(history: History, definition: Definition, variant: str) -> Definition | None:
    """What a definition was in a variant alone."""
    known = {one.name: one for one in history.own(variant).definitions}
    names = [name for own, name in definition.names if own == variant]
    return next((known[n] for n in (*names, definition.name) if n in known), None)


def schema_of(history: History, variant: str, own: Definition) -> Node | None:
    """The schema of a definition of a variant alone; nothing if a pass made it of several."""
    if own.name != own.owner:
        for owner, child in users(history.own(variant), own):
            if owner.owner != own.owner:
                continue
            around = schema_of(history, variant, owner)
            properties = around.get("properties") if around is not None else None
            place = properties.get(child.name) if isinstance(properties, Node) else None
            found = _inside(place, own.type)
            if found is not None:
                return found
    places = (_inside(node, own.type) for _, node in history.nodes(variant, own.source))
    return next((found for found in places if found is not None), None)


def record_of(definition: Definition) -> tuple[Field, ...]:
    """The fields of a definition."""
    return definition.type.fields if isinstance(definition.type, Object) else ()


def users(api: Api, own: Definition) -> Iterator[tuple[Definition, Field]]:
    """The fields of other definitions that have a definition as their type, or in it."""
    for one in api.definitions:
        record = one.type
        if one.name != own.name and isinstance(record, Object):
            having = (child for child in record.fields if own.name in references(child.type))
            yield from ((one, child) for child in having)


def _inside(place: Json, kind: Type) -> Node | None:
    """The first schema in a place, outside in, that can be a type."""
    level: list[Json] = [place]
    while level:
        nodes = [node for node in level if isinstance(node, Node)]
        for node in nodes:
            if _fits(node, kind):
                return node
        below = [child for node in nodes for child in node.values()]
        level = [c for child in below for c in (child if isinstance(child, Array) else [child])]
    return None


def _fits(node: Node, kind: Type) -> bool:
    if isinstance(kind, Object):
        properties = node.get("properties")
        names = {*properties} if isinstance(properties, Node) else set()
        fields = {child.name for child in kind.fields}
        # A pass can have added a field, for what a path has in its braces.
        return "properties" in node and (names >= fields or bool(names and names < fields))
    if isinstance(kind, Enum):
        return "enum" in node or "const" in node
    return not isinstance(kind, Union) or any(key in node for key in _UNIONS)


def schema_words(node: Json) -> str:
    """A schema in a few words: `string or null, default "a"`."""
    if not isinstance(node, Node):
        return "anything"
    said = [f"{key} {json.dumps(node[key])}" for key in _SAID if key in node]
    null = ["nullable"] if True in (node.get("nullable"), node.get("x-nullable")) else []
    return ", ".join([_form(node), *null, *said])


def _form(node: Node) -> str:
    for key, word in (("anyOf", " or "), ("oneOf", " or "), ("allOf", " and ")):
        if isinstance(members := node.get(key), Array):
            return _joined([schema_words(member) for member in members], word)
    if isinstance(reference := node.get("$ref"), str):
        return reference.rpartition("/")[2]
    if isinstance(values := node.get("enum"), Array):
        return _joined([json.dumps(value) for value in values], " or ")
    kind = node.get("type", "object" if "properties" in node else "anything")
    if kind == "array":
        return f"list of {schema_words(node.get('items'))}"
    return " or ".join(map(str, kind)) if isinstance(kind, Array) else str(kind)


def _joined(words: list[str], between: str) -> str:
    more = [f"{len(words) - _MANY} more"] if len(words) > _MANY + 1 else []
    return between.join([*words[: _MANY if more else None], *more])
