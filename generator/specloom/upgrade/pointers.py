"""References to components: how they are written, and what they name."""

from __future__ import annotations

from itertools import pairwise

from specloom.diagnostics import Source
from specloom.read.document import Json, Object
from specloom.read.pointers import lookup, reference, steps

SCHEMAS = "#/components/schemas/"


def to_schema(name: str) -> str:
    """The reference to a component schema."""
    return reference("components", "schemas", name)


def resolve(root: Json, node: Object) -> Object | None:
    """The node itself, or what its `$ref` finally points at; none if that is no mapping."""
    seen: set[str] = set()
    here: Json = node
    while isinstance(here, Object) and isinstance(here.get("$ref"), str):
        target = str(here["$ref"])
        if target in seen:
            return None
        seen.add(target)
        here = lookup(root, target)
    return here if isinstance(here, Object) else None


def component(pointer: str) -> str | None:
    """The name of the component schema that a reference names, if it is such a reference."""
    if not pointer.startswith(SCHEMAS):
        return None
    keys = steps(pointer)
    return keys[2] if len(keys) == 3 else None  # noqa: PLR2004  # components, schemas, the name


def target_name(node: Object) -> str | None:
    """The name of the component schema that a node's `$ref` names."""
    pointer = node.get("$ref")
    return component(pointer) if isinstance(pointer, str) else None


def spoken(source: Source) -> str:
    """How people speak of a place in a document: `Note.author` of a schema, else `POST /notes`."""
    keys = steps("#" + source.pointer)
    for section in (["components", "schemas"], ["definitions"]):
        inside = keys[len(section) :]
        if keys[: len(section)] == section and inside:
            below = [key for before, key in pairwise(inside) if before == "properties"]
            return ".".join((inside[0], *below))
    path, *method = keys[1:3] or [""]
    return f"{method[0].upper()} {path}" if keys[:1] == ["paths"] and method else source.pointer
