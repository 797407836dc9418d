"""References in the place of a whole map or list, which OpenAPI does not have and authors write."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from specloom.read.document import Array, Json, Object
from specloom.read.pointers import lookup
from specloom.upgrade.grammar import GRAMMAR, MANY, ONE, walk

if TYPE_CHECKING:
    from specloom.diagnostics import Report


def follow_whole_references(root: Object, _: Report) -> Object:
    """`properties: {$ref: …}` is the map that it names, `parameters: {$ref: …}` the list."""

    def change(kind: str, node: Object) -> Object:
        changed: dict[str, Json] = {}
        parts = GRAMMAR[kind]
        for key, value in node.items():
            if not isinstance(value, Object | Array) or (part := parts.get(key)) is None:
                continue
            found: Json = value
            if part.shape == MANY:
                found = _list(value, root)
            elif part.shape != ONE and isinstance(value, Object) and "$ref" in value:
                found = _map(value, root)
            if found is not value:
                changed[key] = found
        return node.but(**changed) if changed else node

    return walk(root, "document", {kind: partial(change, kind) for kind in GRAMMAR})


def _map(value: Object, root: Object) -> Object:
    """A map with what its reference names; a key called `$ref` has a mapping, not a text."""
    target = _target(value, root)
    return (
        Object({**target, **value.without("$ref")}, value.source)
        if isinstance(target, Object)
        else value
    )


def _list(value: Object | Array, root: Object) -> Object | Array:
    """A list with the items of the lists that are referred to in its place, or in that of an item."""
    if isinstance(value, Object):
        target = _target(value, root)
        return target if isinstance(target, Array) else value
    targets = [_target(item, root) if isinstance(item, Object) else None for item in value]
    if not any(isinstance(target, Array) for target in targets):
        return value
    pairs = zip(value, targets, strict=True)
    items = [(target if isinstance(target, Array) else [item]) for item, target in pairs]
    return Array((item for several in items for item in several), value.source)


def _target(node: Object, root: Object) -> Json:
    """What a reference finally names; nothing if it is none, or leads nowhere."""
    seen: set[str] = set()
    here: Json = node
    while isinstance(here, Object) and isinstance(pointer := here.get("$ref"), str):
        if pointer in seen or not pointer.startswith("#/"):
            return None
        seen.add(pointer)
        here = lookup(root, pointer)
    return here if here is not node else None
