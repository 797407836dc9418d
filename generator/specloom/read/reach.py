"""The components of a document that something leads to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias
from urllib.parse import unquote

from specloom.read.document import Array, Json, Object

_Place: TypeAlias = tuple[str, ...]
_COMPONENTS = "components"
# What a document keeps under names of its own, below `components` and, in Swagger 2.0, at its root.
_KINDS = (
    *("schemas", "responses", "parameters", "requestBodies", "headers"),
    *("examples", "links", "callbacks", "pathItems", "mediaTypes"),
)
_AT_ROOT = ("definitions", "responses", "parameters")
_SCHEMAS = (("definitions",), (_COMPONENTS, "schemas"))
_REFERENCES = ("$ref", "$dynamicRef", "$recursiveRef")


def only_reached(root: Object, *, schemas: bool = False) -> Object:
    """The document without the components that nothing leads to; `schemas` keeps all of those.

    Itself where a reference is in another form than a pointer into the document.
    """
    parts = {(*where, name): node for where, kept in _kinds(root) for name, node in kept.items()}
    live = {place: None for place in parts if schemas and place[:-1] in _SCHEMAS}
    pending: list[Json] = [_without(root, parts), *(parts[place] for place in live)]
    while pending:
        found = list(_references(pending))
        if any(text[:1] == "#" and text[:2] != "#/" for text in found):
            return root
        places = dict.fromkeys(place for text in found for place in _places(text, parts))
        new = [place for place in places if place not in live]
        live |= dict.fromkeys(new)
        heirs = [] if new else [place for place in _heirs(parts, live) if place not in live]
        live |= dict.fromkeys(heirs)
        pending = [parts[place] for place in (*new, *heirs)]
    return _without(root, {place: node for place, node in parts.items() if place not in live})


def _kinds(root: Object) -> Iterator[tuple[_Place, Object]]:
    components = root.get(_COMPONENTS)
    inside = components if isinstance(components, Object) else Object({}, root.source)
    yield from (((_COMPONENTS, k), v) for k in _KINDS if isinstance(v := inside.get(k), Object))
    yield from (((k,), v) for k in _AT_ROOT if isinstance(v := root.get(k), Object))


def _without(root: Object, parts: Iterable[_Place]) -> Object:
    """The document without some of its components."""
    dropped: dict[_Place, list[str]] = {}
    for place in parts:
        dropped.setdefault(place[:-1], []).append(place[-1])
    for where, kept in list(_kinds(root)):
        left = kept.without(*dropped.get(where, []))
        components = root.get(_COMPONENTS)
        if len(where) == 1:
            root = root.but(**{where[0]: left})
        elif isinstance(components, Object):
            root = root.but(components=components.but(**{where[1]: left}))
    return root


def _references(nodes: Iterable[Json]) -> Iterator[str]:
    """The texts of all references below some nodes, and the names in mappings of discriminators."""
    pending = list(nodes)
    while pending:
        node = pending.pop()
        if isinstance(node, Object):
            yield from (text for k in _REFERENCES if isinstance(text := node.get(k), str))
            mapping = node.get("mapping")
            values = mapping.values() if isinstance(mapping, Object) else ()
            yield from (value for value in values if isinstance(value, str))
            pending += node.values()
        elif isinstance(node, Array):
            pending += node


def _places(text: str, parts: Iterable[_Place]) -> Iterator[_Place]:
    """The component that a reference leads to or into, or the schemas that have a name."""
    steps = [unquote(step).replace("~1", "/").replace("~0", "~") for step in text[2:].split("/")]
    named = [(*where, text) for where in _SCHEMAS]
    wanted = (tuple(steps[:3]), tuple(steps[:2])) if text.startswith("#/") else named
    yield from (place for place in wanted if place in parts)


def _heirs(parts: dict[_Place, Json], live: Iterable[_Place]) -> Iterator[_Place]:
    """Schemas that extend one that has a discriminator: they are what it may be."""
    open_ended = {one for one in live if _has_heirs(parts[one])}
    size = -1
    while len(open_ended) > size:
        size = len(open_ended)
        open_ended |= {
            place for place, node in parts.items() if open_ended & set(_parents(node, parts))
        }
    yield from (place for place in parts if place in open_ended)


def _has_heirs(node: Json) -> bool:
    return isinstance(node, Object) and "discriminator" in node


def _parents(node: Json, parts: Iterable[_Place]) -> Iterator[_Place]:
    members = node.get("allOf") if isinstance(node, Object) else None
    for member in members if isinstance(members, Array) else ():
        text = member.get("$ref") if isinstance(member, Object) else None
        yield from _places(text, parts) if isinstance(text, str) else ()
