"""What a document declares, as it is: counted here, before any stage could lose something."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from specloom.diagnostics import Report, Source
from specloom.read.document import Array, Json, Object
from specloom.read.pointers import lookup, steps

#: The keys of a path item that are operations.
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
#: OpenAPI 3.2 §4.8.1: methods that have no key of their own.
OTHER_METHODS = "additionalOperations"
# Whose keys are names, which may begin as an extension does.
_NAMED = ("properties", "headers")
# Beyond what any API has: so many references in a row, so many characters and segments in a name.
_LONGEST_CHAIN, _LONGEST_NAME, _MOST_SEGMENTS = 100, 2000, 100


class Declared(NamedTuple):
    """An operation: its method in capitals, its path as written, and where it is."""

    method: str
    path: str
    source: Source

    @property
    def name(self) -> str:
        """How people speak of it: `POST /notes`."""
        return f"{self.method} {self.path}"


def operations(root: Object) -> Iterator[Declared]:
    """Every operation under `paths`, through references of whole paths."""
    for path, item in _objects(root.get("paths")):
        if not path.startswith("x-"):
            for method, node in _methods(resolved(item, root)):
                name = method.upper() if method in METHODS else method
                yield Declared(name, path, node.source)


def resolved(item: Object, root: Object) -> Object:
    """A node with what its `$ref` names; its own members win. Long chains are not followed to the end."""
    seen: dict[str, None] = {}
    while isinstance(pointer := item.get("$ref"), str) and pointer not in seen:
        if len(seen) == _LONGEST_CHAIN:
            return item
        seen[pointer] = None
        target = lookup(root, pointer)
        own = item.without("$ref")
        item = Object({**target, **own}, item.source) if isinstance(target, Object) else own
    return item.without("$ref")


def _methods(item: Object) -> Iterator[tuple[str, Object]]:
    yield from ((key, node) for key, node in _objects(item) if key in METHODS)
    yield from _objects(item.get(OTHER_METHODS))


def schemas(root: Object) -> Object:
    """The named schemas, wherever the version of the document keeps them."""
    components = root.get("components")
    kept = components.get("schemas") if isinstance(components, Object) else None
    moved = root.get("definitions")
    found = [part for part in (moved, kept) if isinstance(part, Object)]
    return Object({name: node for part in found for name, node in part.items()}, root.source)


def with_webhooks(root: Object) -> Object:
    """A document whose webhooks are where OpenAPI 3.1 has them; 3.0 has an extension for them."""
    older, own = root.get("x-webhooks"), root.get("webhooks")
    if not isinstance(older, Object):
        return root
    found = {**older, **own} if isinstance(own, Object) else older
    return root.without("x-webhooks").but(webhooks=Object(found, older.source))


def reached(root: Object) -> tuple[str, ...]:
    """The names of the schemas that operations and webhooks refer to, directly or through others, sorted.

    A subtype is reached with its base: what is declared as the base can be any of them.
    """
    named = schemas(root)
    subtypes: dict[str, list[str]] = {}
    for name, node in _objects(named):
        for base in _bases(node):
            subtypes.setdefault(base, []).append(name)
    # Ordered like a set that remembers what came first.
    seen = dict.fromkeys(
        name for key in ("paths", "webhooks") for name in _names(root.get(key), root)
    )
    queue = list(seen)
    while queue:
        name = queue.pop()
        schema = named.get(name)
        tagged = isinstance(schema, Object) and "discriminator" in schema
        below = [*_names(schema, root), *(subtypes.get(name, ()) if tagged else ())]
        new = [found for found in dict.fromkeys(below) if found in named and found not in seen]
        seen |= dict.fromkeys(new)
        queue += new
    return tuple(sorted(name for name in seen if name in named))


def _bases(schema: Object) -> list[str]:
    members = schema.get("allOf")
    pointers = [member.get("$ref") for member in _items(members)]
    return [name for p in pointers if isinstance(p, str) and (name := _name(p))]


def _items(value: Json) -> list[Object]:
    return (
        [member for member in value if isinstance(member, Object)]
        if isinstance(value, Array)
        else []
    )


def _names(node: Json, root: Object) -> Iterator[str]:
    """The schemas that a part of a document refers to, through shared parameters and the like."""
    seen: list[str] = []
    queue = [node]
    while queue:
        for pointer in _references(queue.pop()):
            name = _name(pointer)
            if name:
                yield name
            elif pointer not in seen:
                seen.append(pointer)
                queue.append(lookup(root, pointer))


def _name(pointer: str) -> str:
    keys = steps(pointer)
    for section in (["components", "schemas"], ["definitions"]):
        if keys[: len(section)] == section and len(keys) > len(section):
            return keys[len(section)]
    return ""


def _references(node: Json, *, extended: bool = True) -> Iterator[str]:
    """Every `$ref` below a node, but for those in vendors' extensions, which no stage follows."""
    if isinstance(node, Object):
        pointer = node.get("$ref")
        if isinstance(pointer, str):
            yield pointer
        for key, child in node.items():
            if not (extended and key.startswith("x-")):
                yield from _references(child, extended=key not in _NAMED)
    elif isinstance(node, Array):
        for child in node:
            yield from _references(child)


@dataclass(frozen=True, slots=True)
class Contents:
    """What a document declares: its operations, where its paths and its named schemas stand.

    `reached` are the schemas that operations and webhooks refer to, `silent` counts what no code is
    made for.
    """

    operations: tuple[Declared, ...]
    paths: Mapping[str, Source]
    schemas: Mapping[str, Source]
    reached: tuple[str, ...]
    webhooks: int
    silent: Silent

    @classmethod
    def of(cls, root: Object, report: Report, *, calls: bool = True) -> Contents:
        """Count a document as it is. One without operations has its types, or is an error.

        Without `calls` nobody asked for operations.

        Raises:
            Stopped: the document cannot be counted.
        """
        _check_paths(root, report)
        declared = tuple(operations(root))
        named = {name: node.source for name, node in _objects(schemas(root))}
        if calls and not declared:
            hint = "Declare one under `paths`, below a path and a method."
            place = root.source.at("paths")
            if named:
                report.warning("SL352", "no operations: only types are generated", place, hint)
            else:
                report.error("SL316", "no operations", place, hint)
        return cls(
            declared,
            {path: item.source for path, item in _objects(root.get("paths"))},
            named,
            reached(root),
            len(list(_objects(root.get("webhooks")))),
            silent(root),
        )


def _check_paths(root: Object, report: Report) -> None:
    """Report what would cost more time and memory than any API is worth.

    Raises:
        Stopped: there is such a thing.
    """
    wrong = Report()
    paths = list(_objects(root.get("paths")))
    for name, node in (*paths, *_objects(schemas(root))):
        if len(name) > _LONGEST_NAME or name.count("/") > _MOST_SEGMENTS:
            message = f"name that is too long: {name[:40]}…"
            hint = f"Use at most {_LONGEST_NAME} characters, and {_MOST_SEGMENTS} segments."
            wrong.error("SL118", message, node.source, hint)
    for _, node in paths:
        if "$ref" in resolved(node, root):
            hint = f"Shorten the chain: {_LONGEST_CHAIN} references are followed."
            message = "the references of a path are nested too deeply"
            wrong.error("SL111", message, node.source, hint)
    for found in wrong.diagnostics:
        report.add(found)
    wrong.stop_if_failed()


def joined(several: Sequence[Contents]) -> Contents:
    """What the documents of one service declare together; of two with one operation the first."""
    silents = [one.silent for one in several]
    declared = {one.name: one for contents in reversed(several) for one in contents.operations}
    return Contents(
        tuple(
            one
            for contents in several
            for one in contents.operations
            if declared[one.name].source == one.source
        ),
        {path: place for one in reversed(several) for path, place in one.paths.items()},
        {name: place for one in reversed(several) for name, place in one.schemas.items()},
        tuple(sorted({name for one in several for name in one.reached})),
        sum(one.webhooks for one in several),
        Silent(*(sum(numbers) for numbers in zip(*silents, strict=True))),
    )


class Silent(NamedTuple):
    """What a document declares and no code is generated for."""

    callbacks: int
    links: int


def silent(root: Object) -> Silent:
    """Count the parts that describe calls which the API makes, or hints between operations."""
    items = [resolved(item, root) for _, item in _objects(root.get("paths"))]
    found = [node for item in items for _, node in _methods(item)]
    responses = [resolved(a, root) for node in found for _, a in _objects(node.get("responses"))]
    return Silent(
        sum(len(list(_objects(node.get("callbacks")))) for node in found),
        sum(len(list(_objects(response.get("links")))) for response in responses),
    )


def _objects(node: Json) -> Iterator[tuple[str, Object]]:
    if isinstance(node, Object):
        yield from ((key, child) for key, child in node.items() if isinstance(child, Object))
