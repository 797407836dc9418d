"""Files that a document refers to become parts of it, under the names that they have there.

What is referred to becomes a component, as if the document were one file; a path item, and a map
that is a reference as a whole, takes the place of the reference.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import NamedTuple

from specloom.api.names import pascal
from specloom.read.document import Document, Json, Object
from specloom.read.files import Files, Target
from specloom.read.pointers import lookup, reference, steps
from specloom.upgrade.grammar import GRAMMAR, Change, walk
from specloom.upgrade.tree import entries, mapping, objects, text

# Where components of a kind are, in OpenAPI 3 and in Swagger 2.0.
_SECTIONS = {
    "schema": ("components/schemas", "definitions"),
    "parameter": ("components/parameters", "parameters"),
    "response": ("components/responses", "responses"),
    "body": ("components/requestBodies", ""),
    "header": ("components/headers", ""),
    "media": ("components/mediaTypes", ""),
}
_SCHEMES = ("securitySchemes", "securityDefinitions")
_NAMED = ("components/schemas", "definitions")


class _Key(NamedTuple):
    """A part of another file, and the kind of node that it is."""

    file: str
    pointer: str
    kind: str


def bundle(files: Files) -> Document:
    """A document with everything in other files that it refers to."""
    bundling = _Bundling(files, "swagger" in files.document.root)
    root = bundling.bundled()
    return replace(files.document, root=root, unresolved=files.unresolved)


@dataclass(slots=True)
class _Bundling:
    files: Files
    swagger: bool
    #: Everything of other files that becomes a part of the document.
    parts: dict[_Key, Object] = field(default_factory=dict)
    names: dict[_Key, str] = field(default_factory=dict)
    _polymorphic: set[_Key] = field(default_factory=set)
    _members: dict[tuple[str, str], dict[tuple[str, str], list[Target]]] = field(
        default_factory=dict
    )

    def bundled(self) -> Object:
        """The root with its parts."""
        root = self.files.expanded(self._with_maps(self.files.document.root))
        self._discover(root)
        if not self.parts:
            return root
        self._name(root)
        changes = {kind: self._rewriting(kind) for kind in GRAMMAR}
        root = walk(root, "document", changes)
        for key, name in sorted(self.names.items()):
            part = walk(self.parts[key], key.kind, changes)
            root = _with(root, [*self._section(key.kind).split("/"), name], part)
        return root

    def _section(self, kind: str) -> str:
        return _SECTIONS.get(kind, ("", ""))[self.swagger]

    def _with_maps(self, node: Object, kind: str = "document") -> Object:
        """The document with the maps, as that of all paths, that are references as a whole."""
        changed: dict[str, Json] = {}
        for key in GRAMMAR[kind]:
            value = node.get(key)
            if isinstance(value, Object):
                found = self._whole(value)
                if key == "components":
                    found = self._with_maps(found, key)
                elif key in _SCHEMES:
                    schemes = ((name, self._whole(scheme)) for name, scheme in entries(found))
                    found = found.but(**dict(schemes))
                changed[key] = found
        return node.but(**changed)

    def _whole(self, value: Object) -> Object:
        target = self._target(value)
        return target.node if target else value

    def _target(self, node: Object) -> Target | None:
        """What a reference to another file, or in one, finally leads to."""
        seen: set[tuple[str, str]] = set()
        found: Target | None = None
        while pointer := text(node, "$ref"):
            file = node.source.file
            foreign = not pointer.startswith("#") or file != self.files.document.name
            target = self.files.target(file, pointer) if foreign else None
            if target is None or (target.file, target.pointer) in seen:
                break
            seen.add((target.file, target.pointer))
            found, node = target, target.node
            if len(node) > 1 or found.file == self.files.document.name:
                break
        return found

    def _discover(self, root: Object) -> None:
        """Find everything that the document refers to, and that this refers to in turn."""
        waiting: list[tuple[Object, str]] = [(root, "document")]

        def meet(target: Target | None, kind: str) -> None:
            if target is None or target.file == self.files.document.name:
                return
            key = _Key(target.file, target.pointer, kind)
            if key not in self.parts:
                self.parts[key] = target.node
                waiting.append((target.node, kind))
                for subtype in self._subtypes(key):
                    meet(subtype, kind)

        def meeting(kind: str) -> Change:
            def visit(node: Object) -> Object:
                if "$ref" in node:
                    meet(self._target(node), kind)
                for value in mapping(node, "mapping") if kind == "discriminator" else ():
                    meet(self._mapped(node, value), "schema")
                return node

            return visit

        visits = {kind: meeting(kind) for kind in GRAMMAR}
        while waiting:
            walk(*waiting.pop(), visits)

    def _mapped(self, node: Object, value: str) -> Target | None:
        """What an entry of the mapping of a discriminator names in another file."""
        table = mapping(node, "mapping")
        pointer = text(table, value)
        if any(mark in pointer for mark in "#/.") or not pointer:
            return self._target(Object({"$ref": pointer}, table.source))
        if table.source.file == self.files.document.name:
            return None
        places = (f"#/{section}/{pointer}" for section in _NAMED)
        found = (self.files.target(table.source.file, place) for place in places)
        return next(filter(None, found), None)

    def _subtypes(self, key: _Key) -> Sequence[Target]:
        """Schemas beside a polymorphic one that have it as a member: nothing else need name them."""
        section = key.pointer.rpartition("/")[0]
        polymorphic = "discriminator" in self.parts[key] or key in self._polymorphic
        if key.kind != "schema" or section.removeprefix("#/") not in _NAMED or not polymorphic:
            return ()
        if (key.file, section) not in self._members:
            self._members[key.file, section] = self._by_member(key.file, section)
        found = self._members[key.file, section].get(key[:2], [])
        self._polymorphic |= {_Key(one.file, one.pointer, key.kind) for one in found}
        return found

    def _by_member(self, file: str, section: str) -> dict[tuple[str, str], list[Target]]:
        """The schemas of a section of a file, by the members of their `allOf`."""
        target = self.files.target(file, section)
        found: dict[tuple[str, str], list[Target]] = {}
        for name, schema in entries(target.node) if target else ():
            for member in objects(schema, "allOf"):
                if base := self._target(member):
                    own = Target(file, reference(*steps(section), name), schema)
                    found.setdefault((base.file, base.pointer), []).append(own)
        return found

    def _name(self, root: Object) -> None:
        """Give each part a name: that of the component that it is, else that of its place or file."""
        for kind in _SECTIONS:
            section = self._section(kind)
            own = lookup(root, f"#/{section}") if section else None
            taken = dict.fromkeys(own) if isinstance(own, Object) else {}
            for name, node in entries(own) if isinstance(own, Object) else ():
                target = self._target(node) if len(node) == 1 else None
                key = target and _Key(target.file, target.pointer, kind)
                if key in self.parts and key not in self.names:
                    self.names[key] = name
            for key in sorted(self.parts) if section else ():
                if key.kind == kind and key not in self.names:
                    self.names[key] = _free(key, taken)
                    taken[self.names[key]] = None

    def _rewriting(self, kind: str) -> Change:
        """The change of a node of a kind that makes its reference one of the document."""

        def change(node: Object) -> Object:
            if kind == "discriminator" and "mapping" in node:
                table = mapping(node, "mapping")
                found = {value: self._mapped(node, value) for value in table}
                moved = {v: self._pointer(t, "schema") for v, t in found.items() if t}
                return node.but(mapping=table.but(**moved))
            target = self._target(node) if "$ref" in node else None
            if target is None:
                return self._kept(node)
            if pointer := self._pointer(target, kind):
                return node.but(**{"$ref": pointer})
            return self._in_place(target, kind)

        return change

    def _kept(self, node: Object) -> Object:
        """A node whose reference leads nowhere, or stays inside the document."""
        file, pointer = node.source.file, text(node, "$ref")
        wrong = self.files.unresolved.get((file, pointer))
        if wrong is None or not pointer.startswith("#"):
            return node
        # In the document the same text could be a reference that leads somewhere.
        self.files.unresolved[file, file + pointer] = wrong
        return node.but(**{"$ref": file + pointer})

    def _pointer(self, target: Target, kind: str) -> str:
        """The reference to a part in the document; empty if it has no component."""
        if target.file == self.files.document.name:
            return target.pointer
        name = self.names.get(_Key(target.file, target.pointer, kind))
        return reference(*self._section(kind).split("/"), name) if name else ""

    def _in_place(self, target: Target, kind: str) -> Object:
        return walk(target.node, kind, {one: self._rewriting(one) for one in GRAMMAR})


def _free(key: _Key, taken: Mapping[str, None]) -> str:
    """The name of a part: the end of its place, else the file; with the file in front if it is taken."""
    stem = PurePosixPath(key.file).name.partition(".")[0]
    keys = steps(key.pointer)
    name = keys[-1] if keys else stem
    if name in taken:
        name = f"{pascal(stem)}{pascal(name)}"
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}{number}"
    return free


def _with(node: Object, keys: list[str], value: Object) -> Object:
    """A copy of a tree with another value in a place, whose maps may not be there yet."""
    first, *rest = keys
    return node.but(**{first: _with(mapping(node, first), rest, value) if rest else value})
