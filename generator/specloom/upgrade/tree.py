"""Small readers and builders for documents whose kinds were checked (see kinds.py)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.read.document import Array, Json, Object

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specloom.diagnostics import Source

#: The mark of a parameter, or a member of a form, whose style is a default and not written down.
UNSAID = "x-unsaid-style"

# Annotations say nothing about which values are valid (JSON Schema Validation 2020-12 §9).
ANNOTATIONS = (
    "title",
    "description",
    "default",
    "deprecated",
    "examples",
    "readOnly",
    "writeOnly",
)
UNIONS = ("oneOf", "anyOf")


def mapping(node: Object, key: str) -> Object:
    """The mapping under a key, or an empty one."""
    value = node.get(key)
    return value if isinstance(value, Object) else Object({}, node.source)


def objects(node: Object, key: str) -> list[Object]:
    """The mappings in the list under a key."""
    value = node.get(key)
    return [c for c in value if isinstance(c, Object)] if isinstance(value, Array) else []


def entries(node: Object) -> Iterator[tuple[str, Object]]:
    """The members of a mapping that are mappings."""
    return ((key, child) for key, child in node.items() if isinstance(child, Object))


def items(node: Object, key: str) -> Array:
    """The list under a key, or an empty one."""
    value = node.get(key)
    return value if isinstance(value, Array) else Array([], node.source)


def strings(node: Object, key: str) -> list[str]:
    """The strings in the list under a key."""
    return [child for child in items(node, key) if isinstance(child, str)]


def text(node: Object, key: str) -> str:
    """The string under a key, or an empty one."""
    value = node.get(key)
    return value if isinstance(value, str) else ""


def is_list(value: Json) -> bool:
    """Whether a value is a list of the document."""
    return isinstance(value, Array)


def only(node: Object, keys: Iterable[str]) -> Object:
    """A copy with some of the keys, in the order of the original."""
    wanted = tuple(keys)
    return Object({key: value for key, value in node.items() if key in wanted}, node.source)


def array(values: Iterable[Json], source: Source) -> Array:
    """A list of the document."""
    return Array(values, source)


def is_null(schema: Json) -> bool:
    """Whether a schema allows null and nothing else."""
    return isinstance(schema, Object) and schema.get("type") == "null"


def null_wrapped(schema: Object) -> Object | None:
    """The schema X of `anyOf: [X, {type: "null"}]`, if that is what the schema is."""
    if "anyOf" not in schema:
        return None
    members = objects(schema, "anyOf")
    two = 2  # X and null
    if len(members) == two and is_null(members[1]) and not is_null(members[0]):
        return members[0]
    return None


def without_null(schema: Object) -> Object:
    """The schema that a null wrapper holds, or the schema itself."""
    return null_wrapped(schema) or schema


def has_union(schema: Object) -> bool:
    """Whether a schema is a union, whatever else it is."""
    return "anyOf" in schema or "oneOf" in schema


def has_shape(schema: Object) -> bool:
    """Whether a schema says more than annotations do."""
    return any(key not in ANNOTATIONS and not key.startswith("x-") for key in schema)


def same(left: Json, right: Json) -> bool:
    """Equality of JSON values, in which true is not 1."""
    return type(left) is type(right) and left == right
