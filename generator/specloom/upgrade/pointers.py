"""JSON pointers (RFC 6901) in URI fragments, and what they point at."""

from __future__ import annotations

from urllib.parse import unquote

from specloom.read.document import Array, Json, Object

SCHEMAS = "#/components/schemas/"


def steps(reference: str) -> list[str]:
    """The keys of a local reference such as `#/components/schemas/A~1B`."""
    parts = unquote(reference.removeprefix("#")).split("/")[1:]
    return [part.replace("~1", "/").replace("~0", "~") for part in parts]


def reference(*keys: str) -> str:
    """The local reference to a place."""
    return "#" + "".join("/" + key.replace("~", "~0").replace("/", "~1") for key in keys)


def to_schema(name: str) -> str:
    """The reference to a component schema."""
    return reference("components", "schemas", name)


def lookup(root: Json, pointer: str) -> Json:
    """What a local reference points at; null if nothing is there."""
    here = root
    for key in steps(pointer):
        if isinstance(here, Object):
            here = here.get(key)
        elif isinstance(here, Array) and key.isdecimal() and int(key) < len(here):
            here = here[int(key)]
        else:
            return None
    return here


def resolve(root: Json, node: Object) -> Object | None:
    """The node itself, or what its `$ref` finally points at; none if that is no mapping."""
    seen: list[str] = []
    here: Json = node
    while isinstance(here, Object) and isinstance(here.get("$ref"), str):
        target = str(here["$ref"])
        if target in seen:
            return None
        seen.append(target)
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
