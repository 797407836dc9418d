"""Reads change diffs, the trees on Azure's API change pages, into values without alternatives.

    change  := { "#id": operationId, "$parameters": members, "$responses": { code: response } }
    members := { name: node, …, marker: decl } | [ { "#name": name, … } | { name: node } | { marker: decl } ]
    node    := { "$properties": members, "$items": node, attribute: { "new": v, "old": v } }
    decl    := { "#name", "Description", "Enum", "Required", "Type", "$properties", "$items" }
    marker  := "@added_" or "@removed_" and 32 hexadecimal digits

`$x` is structure, `#x` identity, `@x` a change, a capital an attribute. The digits of a marker are a
random UUID: they keep the keys of one mapping apart and mean nothing. Two shapes that such pages also
had are refused because they can be read in two ways: a bare list as a member (of properties, or an
enumeration?) and { "new", "old" } without the name of the attribute.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from specloom.change.tree import canonical, nearest
from specloom.read.document import Array, Json, Object

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specloom.diagnostics import Report, Source

_MARKER = re.compile(r"@(added|removed)_[0-9a-f]{32}")
# In the order in which they are applied: a new type drops the enumeration that a later one may bring.
ATTRIBUTES: dict[str, type] = {"Description": str, "Required": bool, "Type": str, "Enum": Array}
_NODE_KEYS = ("#name", *ATTRIBUTES, "$properties", "$items")
_KINDS = {str: "a text", bool: "true or false", Array: "a list"}
TYPES = ("string", "integer", "number", "boolean", "object", "array", "enum")


@dataclass(frozen=True, slots=True)
class Decl:
    """An added or removed thing, whole. `text` is how it was written, to know it again."""

    name: str
    source: Source
    text: str
    description: str
    enum: tuple[tuple[Json, str], ...]
    required: bool
    type: str
    properties: tuple[Decl, ...]
    items: Decl | None


@dataclass(frozen=True, slots=True)
class Delta:
    """An attribute that has a new value."""

    attribute: str
    source: Source
    new: Json
    old: Json


@dataclass(frozen=True, slots=True)
class Members:
    """What changed among the parameters, properties, headers or responses of something."""

    added: tuple[Decl, ...] = ()
    removed: tuple[Decl, ...] = ()
    nodes: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Node:
    """What changed in something that was there before. Only a response has headers and a schema."""

    name: str
    source: Source
    deltas: tuple[Delta, ...] = ()
    properties: Members = Members()
    items: Node | None = None
    headers: Members = Members()
    schema: Node | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What changed in one operation."""

    operation: str
    source: Source
    parameters: Members
    responses: Members


def read_changes(patch: Object, report: Report) -> tuple[Change, ...]:
    """The changes of a file: one with "#id", or the list of them under "changes"."""
    reader = _Reader(report)
    if "#id" in patch:
        return tuple(reader.change(patch))
    reader.check_keys(patch, ("changes",), "a file of changes")
    changes = patch["changes"]
    if not isinstance(changes, Array):
        reader.refuse(
            "'changes' must be a list", patch.source.at("changes"), "Write a list of changes."
        )
        return ()
    return tuple(
        change
        for index, child in enumerate(changes)
        for change in reader.change(reader.mapping(child, changes.source.at(index)))
    )


class _Reader:
    """Reads untrusted data; a part of the wrong form is reported and left out."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def refuse(self, message: str, source: Source, hint: str) -> None:
        self._report.error("SL205", message, source, hint)

    def mapping(self, value: Json, source: Source) -> Object:
        if isinstance(value, Object):
            return value
        self.refuse("expected a mapping", source, 'Write a mapping: { "…": … }.')
        return Object({}, source)

    def check_keys(self, value: Object, known: tuple[str, ...], what: str) -> None:
        for key in value:
            if key not in known:
                meant = nearest(key, known)
                suggestion = f" (did you mean {meant!r}?)" if meant else ""
                hint = f"Known keys: {', '.join(known)}."
                if _MARKER.fullmatch(key) and "$properties" in known:
                    hint = f'Put it into "$properties": {{ "{key}": … }}.'
                message = f"unknown key {key!r} of {what}{suggestion}"
                self.refuse(message, value.source.at(key), hint)

    def change(self, value: Object) -> Iterator[Change]:
        self.check_keys(value, ("#id", "$parameters", "$responses"), "a change")
        operation = value.get("#id")
        if isinstance(operation, str):
            parameters = self._members(value, "$parameters", self._node)
            responses = self._members(value, "$responses", self._response)
            yield Change(operation, value.source, parameters, responses)
        elif value:
            self.refuse("change without an operation", value.source, 'Add "#id": an operationId.')

    def _members(self, holder: Object, key: str, node: Callable[[str, Object], Node]) -> Members:
        """Members in the keyed form, the list form or a mix of both."""
        value = holder.get(key)
        if value is None:
            return Members()
        groups = value if isinstance(value, Array) else Array([value], holder.source)
        decls: dict[str, list[Decl]] = {"added": [], "removed": []}
        nodes: list[Node] = []
        for index, group in enumerate(groups):
            place = holder.source.at(key, index) if groups is value else holder.source.at(key)
            for name, child, source in self._named(self.mapping(group, place)):
                marker = _MARKER.fullmatch(name)
                if marker:
                    decls[marker[1]].extend(self._decl(self.mapping(child, source)))
                elif name.startswith("@"):
                    hint = "A marker is @added_ or @removed_ and 32 hexadecimal digits."
                    self.refuse(f"malformed marker {name!r}", source, hint)
                elif self._is_node(child, source):
                    nodes.append(node(name, self.mapping(child, source)))
        return Members(tuple(decls["added"]), tuple(decls["removed"]), tuple(nodes))

    def _named(self, group: Object) -> Iterator[tuple[str, Json, Source]]:
        name = group.get("#name")
        if isinstance(name, str):
            yield name, group, group.source
            return
        for key, child in group.items():
            yield key, child, group.source.at(key)

    def _is_node(self, value: Json, source: Source) -> bool:
        """Whether a member is not of one of the two shapes that can be read in two ways."""
        if isinstance(value, Array):
            hint = 'Write { "$properties": [ … ] } if these are properties.'
            self.refuse("ambiguous list", source, hint)
        elif isinstance(value, Object) and value and not set(value) - {"new", "old"}:
            hint = 'Name the attribute: { "Enum": { "new": …, "old": … } }.'
            self.refuse("changed attribute without a name", source, hint)
        else:
            return True
        return False

    def _node(self, name: str, value: Object) -> Node:
        self.check_keys(value, _NODE_KEYS, "a changed member")
        deltas = tuple(d for key in ATTRIBUTES if key in value for d in self._delta(key, value))
        properties = self._members(value, "$properties", self._node)
        items = value.get("$items")
        below = None
        if items is not None and self._is_node(items, value.source.at("$items")):
            below = self._node(name, self.mapping(items, value.source.at("$items")))
        return Node(name, value.source, deltas, properties, below)

    def _response(self, name: str, value: Object) -> Node:
        """A response that has no headers is written as its schema alone."""
        if "$headers" not in value and "$schema" not in value:
            return Node(name, value.source, schema=self._node(name, value))
        self.check_keys(value, ("#name", "$headers", "$schema"), "a response")
        headers = self._members(value, "$headers", self._node)
        schema = value.get("$schema")
        if schema is None or not self._is_node(schema, value.source.at("$schema")):
            return Node(name, value.source, headers=headers)
        body = self._node(name, self.mapping(schema, value.source.at("$schema")))
        return Node(name, value.source, headers=headers, schema=body)

    def _delta(self, attribute: str, holder: Object) -> Iterator[Delta]:
        source = holder.source.at(attribute)
        value = holder[attribute]
        if not isinstance(value, Object) or set(value) != {"new", "old"}:
            hint = f'Write "{attribute}": {{ "new": …, "old": … }}.'
            self.refuse(f"{attribute!r} must have `new` and `old`", source, hint)
            return
        kind = ATTRIBUTES[attribute]
        for side in ("new", "old"):
            if not isinstance(value[side], kind) and not (kind is str and value[side] is None):
                hint = f"Write {_KINDS[kind]}."
                self.refuse(f"{attribute!r} must be {_KINDS[kind]}", source.at(side), hint)
                return
        if attribute == "Type" and not self._is_type(value["new"], source.at("new")):
            return
        yield Delta(attribute, source, value["new"], value["old"])

    def _is_type(self, name: Json, source: Source) -> bool:
        if name in TYPES:
            return True
        self.refuse(f"unknown type {name!r}", source, f"Known types: {', '.join(TYPES)}.")
        return False

    def _decl(self, value: Object, name: str = "") -> Iterator[Decl]:
        known = _NODE_KEYS
        self.check_keys(value, known, "a declaration")
        given = value.get("#name", name or None)
        if not isinstance(given, str):
            hint = 'Add "#name": the name that it has on the wire.'
            self.refuse("declaration without a name", value.source, hint)
            return
        for key, kind in ATTRIBUTES.items():
            if key in value and not isinstance(value[key], kind):
                message = f"{key!r} must be {_KINDS[kind]}"
                self.refuse(message, value.source.at(key), f"Write {_KINDS[kind]}.")
                return
        kind_name = str(value.get("Type") or self._implied_type(value))
        if not self._is_type(
            kind_name, value.source.at("Type") if "Type" in value else value.source
        ):
            return
        items = value.get("$items")
        below = self.mapping(items, value.source.at("$items")) if items is not None else None
        yield Decl(
            name=given,
            source=value.source,
            text=canonical(value),
            description=str(value.get("Description") or ""),
            enum=enum_values(value.get("Enum")),
            required=value.get("Required") is True,
            type=kind_name,
            properties=tuple(self._declared_properties(value)),
            items=next(self._decl(below, given), None) if below is not None else None,
        )

    def _declared_properties(self, holder: Object) -> Iterator[Decl]:
        value = holder.get("$properties")
        if isinstance(value, Array):
            for index, child in enumerate(value):
                yield from self._decl(self.mapping(child, value.source.at(index)))
        elif value is not None:
            for key, child in self.mapping(value, holder.source.at("$properties")).items():
                yield from self._decl(
                    self.mapping(child, holder.source.at("$properties", key)), key
                )

    def _implied_type(self, value: Object) -> str:
        return next((t for k, t in _IMPLIED.items() if k in value), "no type")


_IMPLIED = {"$properties": "object", "$items": "array", "Enum": "enum"}


def enum_values(value: Json) -> tuple[tuple[Json, str], ...]:
    """The members of an enumeration, each written as [value, description] or as the bare value."""
    pairs = []
    for member in value if isinstance(value, Array) else ():
        pair = member if isinstance(member, Array) and member else [member]
        pairs.append((pair[0], str(pair[1] or "") if len(pair) > 1 else ""))
    return tuple(pairs)
