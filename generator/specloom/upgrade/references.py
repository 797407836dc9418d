"""References: they stay in the document, point at something, and name whole components."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, NamedTuple

from specloom.read.document import Object, Unresolved
from specloom.read.pointers import lookup, reference, steps
from specloom.upgrade import pointers
from specloom.upgrade.grammar import GRAMMAR, each, each_below, walk
from specloom.upgrade.tree import entries, mapping, text

if TYPE_CHECKING:
    from specloom.diagnostics import Report
    from specloom.read.document import Document


# What an overlay adds: references to files are followed before.
_FOREIGN = Unresolved("SL107", "", "Write there what it names, or refer to a part of the spec.")

# Names that are near are looked for so often, and so many schemas are copied, at most.
_GUESSED = 50
_COPIED = 20_000


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
            message = "$recursiveRef outside of a named schema"
            report.error("SL325", message, schema.source.at("$recursiveRef"), hint)
        return schema.without("$recursiveRef", "$recursiveAnchor")

    return each(root, "schema", left)


def _recursion(schema: Object, pointer: str) -> Object:
    def change(node: Object) -> Object:
        changed = node.without("$recursiveRef", "$recursiveAnchor")
        return changed.but(**{"$ref": pointer}) if "$recursiveRef" in node else changed

    return each_below(schema, change)


def cut_unresolved(document: Document, report: Report) -> Object:
    """Report and cut the references to other files that lead nowhere."""

    def visit(node: Object) -> Object:
        pointer = node.get("$ref")
        if not isinstance(pointer, str) or pointer.startswith("#"):
            return node
        wrong = document.unresolved.get((node.source.file, pointer), _FOREIGN)
        if wrong.code:
            message = wrong.message or f"reference {pointer!r} to another document"
            report.error(wrong.code, message, node.source.at("$ref"), wrong.hint)
        return node.without("$ref")

    return walk(document.root, "document", dict.fromkeys(GRAMMAR, visit))


def check_references(root: Object, report: Report) -> Object:
    """Report references that dangle, leave the document or go in a circle, and cut them."""
    references = _References(root)

    def mapped(node: Object) -> Object:
        return _mapped(node, references, report)

    def visit(node: Object) -> Object:
        pointer = node.get("$ref")
        wrong = references.wrong(pointer) if isinstance(pointer, str) else None
        if wrong is None:
            return node
        report.error(wrong.code, wrong.message, node.source.at("$ref"), wrong.hint)
        return node.without("$ref")

    return walk(root, "document", {**dict.fromkeys(GRAMMAR, visit), "discriminator": mapped})


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


def inline_deep_references(root: Object, report: Report) -> Object:
    """A reference into the inside of a component becomes a copy of what is there.

    Later steps rebuild the inside of components, so that only their names stay where they are.
    """
    copies = 0

    def change(schema: Object, inside: tuple[str, ...]) -> Object:
        nonlocal copies
        pointer = text(schema, "$ref")
        if not pointer or pointers.component(pointer) is not None:
            return schema
        if pointer in inside:
            hint = "Give the schema a name under components and refer to that."
            message = f"recursive schema {pointer!r} without a name"
            report.error("SL325", message, schema.source.at("$ref"), hint)
            return schema.without("$ref")
        target = lookup(root, pointer)
        copies += bool(inside)
        if copies > _COPIED:
            hint = "Give the schemas that repeat a name under components and refer to that."
            message = "references into schemas expand to too many values"
            if copies == _COPIED + 1:
                report.error("SL112", message, schema.source.at("$ref"), hint)
            return schema.without("$ref")
        if not isinstance(target, Object):
            return schema.without("$ref")
        copied = each_below(target, lambda node: change(node, (*inside, pointer)))
        return Object({**copied, **schema.without("$ref")}, schema.source)

    return each(root, "schema", lambda schema: change(schema, ()))
