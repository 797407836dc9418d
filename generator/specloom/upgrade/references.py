"""References: they stay in the document, point at something, and name whole components."""

from __future__ import annotations

from difflib import get_close_matches
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from specloom.api.names import pascal, singular
from specloom.diagnostics import Source
from specloom.read.document import Object, Unresolved
from specloom.read.pointers import lookup, reference, steps
from specloom.upgrade import pointers
from specloom.upgrade.grammar import GRAMMAR, Change, each, each_below, walk
from specloom.upgrade.tree import ANNOTATIONS, UNIONS, array, entries, items, mapping, only, text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from specloom.diagnostics import Report
    from specloom.read.document import Document


# What an overlay adds: references to files are followed before.
_FOREIGN = Unresolved("SL107", "", "Write there what it names, or refer to a part of the spec.")

# Names that are near are looked for so often, and copies are made inside of so many others, at most.
_GUESSED, _INSIDE = 50, 4


# What becomes of a node whose reference leads nowhere; the type of all others is unknown.
_WITHOUT = {
    "parameter": "calls go without it",
    "body": "any JSON is sent",
    "path": "its operations are left out",
    "operation": "the reference is ignored",
}
_RECEIVED = ("schema", "response", "header", "media")
# Recognised by identity: the place of a parameter that is left out.
_LEFT_OUT = Object({}, Source(""))


# What has a class of its own in Python.
_COMPOSED = ("properties", "allOf", *UNIONS)
# The keywords whose keys are names, and what other keywords add to the name of a place.
_NAMED = ("properties", "patternProperties", "$defs", "definitions")
_PARTS = {"additionalProperties": "value", "requestBody": "request", "responses": "response"}


def resolve_recursion(root: Object, report: Report) -> Object:
    """Draft 2019-09's `$recursiveRef: "#"` means the component around it (JSON Schema Core §8.2.4.2.1)."""
    components = mapping(root, "components")
    schemas = mapping(components, "schemas")
    named = Object(
        ((name, _recursion(schema, pointers.to_schema(name))) for name, schema in entries(schemas)),
        schemas.source,
    )
    root = root.but(components=components.but(schemas=named)) if schemas else root

    def left(schema: Object) -> Object:
        if "$recursiveRef" in schema:
            hint = "Give the schema a name under components and refer to that."
            message = "$recursiveRef outside of a named schema: any value"
            report.warning("SL325", message, schema.source.at("$recursiveRef"), hint)
        return schema.without("$recursiveRef", "$recursiveAnchor")

    return each(root, "schema", left)


def _recursion(schema: Object, pointer: str) -> Object:
    def change(node: Object) -> Object:
        changed = node.without("$recursiveRef", "$recursiveAnchor")
        return changed.but(**{"$ref": pointer}) if "$recursiveRef" in node else changed

    return each_below(schema, change)


def cut_unresolved(document: Document, report: Report) -> Object:
    """Report and cut the references to other files that lead nowhere."""

    def visit(kind: str, node: Object) -> Object:
        pointer = node.get("$ref")
        if not isinstance(pointer, str) or pointer.startswith("#"):
            return node
        found = document.unresolved.get((node.source.file, pointer), _FOREIGN)
        message = found.message or f"reference {pointer!r} to another document"
        return _cut(node, kind, _Wrong(found.code, message, found.hint), report)

    return _without_references(document.root, visit)


def check_references(root: Object, report: Report) -> Object:
    """Report references that dangle, leave the document or go in a circle, and cut them."""
    references = _References(root)

    def mapped(node: Object) -> Object:
        return _mapped(node, references, report)

    def visit(kind: str, node: Object) -> Object:
        pointer = node.get("$ref")
        wrong = references.wrong(pointer) if isinstance(pointer, str) else None
        if wrong is None:
            return node
        return _cut(node, kind, wrong, report)

    return _without_references(root, visit, discriminator=mapped)


def _without_references(
    root: Object, visit: Callable[[str, Object], Object], **more: Change
) -> Object:
    """A document of which each node was visited, without the parameters that were left out."""

    def change(kind: str, node: Object) -> Object:
        if kind in ("path", "operation") and any(
            one is _LEFT_OUT for one in items(node, "parameters")
        ):
            parameters = items(node, "parameters")
            kept = [one for one in parameters if one is not _LEFT_OUT]
            node = node.but(parameters=array(kept, parameters.source))
        return visit(kind, node)

    changes: dict[str, Change] = {kind: partial(change, kind) for kind in GRAMMAR}
    return walk(root, "document", {**changes, **more})


def _cut(node: Object, kind: str, wrong: _Wrong, report: Report) -> Object:
    """The best that a node can be without the reference, which is reported."""
    source = node.source.at("$ref")
    outcome = _WITHOUT.get(kind, "any value")
    code = "SL120" if wrong.code == "SL106" and kind in _RECEIVED else wrong.code
    if code:
        report.warning(code, f"{wrong.message}: {outcome}", source, wrong.hint)
    if kind == "parameter":
        return _LEFT_OUT
    rest = node.without("$ref")
    if kind == "body" and not rest.get("content"):
        anything = Object({"application/json": Object({}, source)}, source)
        return rest.but(content=anything)
    return rest


def _mapped(node: Object, references: _References, report: Report) -> Object:
    """A mapping names its schemas by reference or by name (OpenAPI 3.1 §4.8.25.4).

    An unresolved entry is left out: a union has its members, a mapping adds none.
    """
    table = mapping(node, "mapping")
    if not table:
        return node.without("mapping")
    kept = {}
    for value in table:
        pointer = text(table, value)
        if not any(mark in pointer for mark in "#/"):
            pointer = pointers.to_schema(pointer)
        wrong = references.wrong(pointer)
        if wrong is None:
            kept[value] = pointer
        else:
            message = f"discriminator value {value!r} is ignored: {wrong.message}"
            report.warning("SL348", message, table.source.at(value), wrong.hint)
    return node.but(mapping=Object(kept, table.source))


class _Wrong(NamedTuple):
    """What is wrong with a reference."""

    code: str
    message: str
    hint: str


class _References:
    """The references of a document, each looked at once, however many others lead to it."""

    def __init__(self, root: Object) -> None:
        self._root = root
        self._known: dict[str, _Wrong | None] = {}
        self._circular: dict[str, bool] = {}
        self._unresolved = 0

    def wrong(self, pointer: str) -> _Wrong | None:
        """What is wrong with a reference."""
        if pointer not in self._known:
            self._known[pointer] = self._look(pointer)
        return self._known[pointer]

    def _look(self, pointer: str) -> _Wrong | None:
        if not pointer.startswith("#"):
            return _Wrong("SL107", f"reference {pointer!r} to another document", _FOREIGN.hint)
        target = lookup(self._root, pointer)
        if target is not None and not isinstance(target, Object):
            message = f"reference {pointer!r} to a value that is not a mapping"
            return _Wrong("SL117", message, "Refer to a component.")
        if target is None:
            self._unresolved += 1
            meant = _meant(pointer, self._root) if self._unresolved <= _GUESSED else ""
            message = f"unresolved reference {pointer!r}{meant}"
            return _Wrong("SL106", message, "Fix the reference, or add what it names.")
        if self._is_circular(pointer):
            hint = "Make one of the schemas on the way something else than a reference."
            return _Wrong("SL116", f"circular reference {pointer!r}", hint)
        return None

    def _is_circular(self, pointer: str) -> bool:
        passed: dict[str, None] = {}
        here: str | None = pointer
        while here is not None and here not in passed and here not in self._circular:
            passed[here] = None
            target = lookup(self._root, here)
            following = target.get("$ref") if isinstance(target, Object) else None
            here = following if isinstance(following, str) else None
        circular = here is not None and self._circular.get(here, True)
        self._circular |= dict.fromkeys(passed, circular)
        return circular


def _meant(pointer: str, root: Object) -> str:
    keys = steps(pointer)
    section = lookup(root, reference(*keys[:-1])) if keys else None
    if isinstance(section, Object):
        near = get_close_matches(keys[-1], list(section), n=1)
        if near:
            return f" (did you mean {near[0]!r}?)"
    return ""


def inline_deep_references(root: Object, _: Report) -> Object:
    """A reference into the inside of a component becomes a copy of what is there, or a component.

    Later steps rebuild the inside of components, so that only their names stay where they are. What
    has a class, and what contains itself, becomes a component that is named by its place.
    """
    hoisted: dict[str, Object] = {}
    names: dict[str, str] = {}
    while True:
        copies = _Copies(root, names, {})
        inlined = each(root, "schema", copies.schema)
        if not copies.wanted:
            return _with_places(inlined, hoisted) if hoisted else inlined
        root = _with_components(copies, hoisted)


class _Copies(NamedTuple):
    """What deep references become: a copy, or the component of a name."""

    root: Object
    #: The references of components that were made, by the places that they are named after.
    names: dict[str, str]
    #: Places that cannot be copied and have no component yet.
    wanted: dict[str, None]

    def schema(self, schema: Object, inside: tuple[str, ...] = ()) -> Object:
        """A schema whose reference, if it is a deep one, is replaced."""
        pointer = text(schema, "$ref")
        if not pointer or pointers.component(pointer) is not None:
            return schema
        if pointer in self.names:
            return schema.but(**{"$ref": self.names[pointer]})
        target = lookup(self.root, pointer)
        if not isinstance(target, Object):
            return schema.without("$ref")
        deep = len(inside) == _INSIDE
        if deep or pointer in inside or any(key in target for key in _COMPOSED):
            self.wanted[pointer] = None
            return schema
        copied = each_below(target, partial(self.schema, inside=(*inside, pointer)))
        return Object({**copied, **schema.without("$ref")}, schema.source)


def _with_components(copies: _Copies, hoisted: dict[str, Object]) -> Object:
    """The document with components of what is wanted of it, and these in the names and at hand."""
    root = copies.root
    components = mapping(root, "components")
    schemas = mapping(components, "schemas")
    for place in copies.wanted:
        found = lookup(root, place)
        if isinstance(found, Object):
            name = _place_name(steps(place), root)
            while name in schemas or name in hoisted:
                name += "Schema"
            copies.names[place] = pointers.to_schema(name)
            hoisted[name] = found
    schemas = Object({**schemas, **hoisted}, schemas.source)
    return root.but(components=components.but(schemas=schemas))


def _place_name(keys: list[str], root: Object) -> str:
    """What an inline schema at a place is called, from its component or its operation on."""
    parts, inside = keys[2:3], keys[3:]
    if keys[:1] == ["paths"]:
        operation = lookup(root, reference(*keys[:3]))
        spoken = text(operation, "operationId") if isinstance(operation, Object) else ""
        parts = [spoken or " ".join(reversed(keys[1:3]))]
    for before, key in pairwise(("", *inside)):
        if before in _NAMED:
            parts.append(key)
        elif key == "items":
            one = singular(parts[-1]) if parts[1:] else ""
            parts = [*parts[:-1], one] if one else [*parts, "item"]
        elif key in _PARTS:
            parts.append(_PARTS[key])
    return pascal(" ".join(parts)) or "Schema"


def _with_places(root: Object, hoisted: Mapping[str, Object]) -> Object:
    """The document in which what became a component is a reference where it was, too."""
    names = {found.source: pointers.to_schema(name) for name, found in hoisted.items()}

    def placed(schema: Object, top: Source | None = None) -> Object:
        pointer = names.get(schema.source) if schema.source != top else None
        return only(schema, ANNOTATIONS).but(**{"$ref": pointer}) if pointer else schema

    components = mapping(root, "components")
    schemas = mapping(components, "schemas")
    tops = {
        name: each_below(mapping(schemas, name), partial(placed, top=found.source))
        for name, found in hoisted.items()
    }
    root = each(root, "schema", placed)
    components = mapping(root, "components")
    schemas = mapping(components, "schemas").but(**tops)
    return root.but(components=components.but(schemas=schemas))
