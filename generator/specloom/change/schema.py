"""Changes schemas for one operation: properties come and go, attributes get new values."""

from __future__ import annotations

import reprlib
from typing import TYPE_CHECKING, TypeVar

from specloom.change.grammar import Members, enum_values
from specloom.change.share import MisfitError
from specloom.change.tree import Location, canonical, nearest
from specloom.diagnostics import Diagnostic, Severity
from specloom.read.document import Array, Json, Object

if TYPE_CHECKING:
    from collections.abc import Callable

    from specloom.change.grammar import Decl, Delta, Node
    from specloom.change.share import Operation, Workspace
    from specloom.diagnostics import Source

_Part = TypeVar("_Part")

_REPR = reprlib.Repr()
_REPR.maxstring = _REPR.maxother = 60  # descriptions can be pages

# What stays when the type of something changes; the rest says what the old type was.
_ANNOTATIONS = ("name", "in", "description", "title", "deprecated", "readOnly", "nullable")


class Editor:
    """Edits a document for one operation."""

    def __init__(self, work: Workspace, operation: Operation) -> None:
        self.work = work
        self.operation = operation
        # Two paths of a change can lead to one definition: the second finds its work done.
        self.done: dict[tuple[str, Location, str], str] = {}

    def each(
        self,
        members: Members,
        remove: Callable[[Decl], None],
        add: Callable[[Decl], None],
        change: Callable[[Node], None],
    ) -> None:
        """Apply what changed among some members; a part that does not fit is reported and skipped.

        Removals come first: a name may be removed as one thing and added as another.
        """
        for removed in members.removed:
            self._attempt(remove, removed, removed.source)
        for added in members.added:
            self._attempt(add, added, added.source)
        for node in members.nodes:
            self._attempt(change, node, node.source)

    def _attempt(self, apply: Callable[[_Part], None], part: _Part, source: Source) -> None:
        try:
            apply(part)
        except MisfitError as misfit:
            also = (self.work.source(misfit.location),)
            message = f"{self.operation.name}: {misfit}"
            found = Diagnostic(misfit.code, Severity.ERROR, message, source, misfit.hint, also=also)
            self.work.report.add(found)

    def attributes(
        self,
        node: Node,
        member: Location,
        schema: Location,
        holders: tuple[Location, ...] | None = None,
    ) -> None:
        """Give attributes their new values.

        Args:
            node: Says which.
            member: The parameter, property or header; its description is there.
            schema: Its schema; for a property the same.
            holders: The schemas that can list it in `required`; None when it has a flag of its own.
        """
        for delta in node.deltas:
            key = (delta.attribute, member, node.name)
            if self.done.get(key) == canonical(delta.new):
                continue
            self.done[key] = canonical(delta.new)
            if delta.attribute == "Description":
                self._describe(delta, member)
            elif delta.attribute == "Required":
                self._require(delta, node.name, member, holders)
            elif delta.attribute == "Type":
                self._retype(delta, schema)
            else:
                self._enumerate(delta, schema)

    def inside(self, node: Node, location: Location) -> None:
        """Apply what changed below the schema at a location."""
        if node.items is None and node.properties == Members():
            return  # nothing is copied for a change that is not there
        location = self.settle(location, node.source)
        if node.items is not None:
            self.attributes(node.items, location, location, ())
            self.inside(node.items, location)
        properties = _Properties(self, location)
        self.each(node.properties, properties.remove, properties.add, properties.change)

    def settle(self, location: Location, place: Source) -> Location:
        """Where the object or scalar stands that a schema comes to, for this operation to change.

        Raises:
            MisfitError: there is no schema.
        """
        for _ in range(100):
            value = self.work.get(location)
            if not isinstance(value, Object):
                hint = "Add the schema to the spec by an overlay, then change it."
                raise MisfitError("SL204", "undefined schema", location, hint)
            if "$ref" in value:
                location = self.work.own(location, self.operation, place)
            elif step := transparent(value):
                location += step
            else:
                return location
        raise MisfitError("SL116", "circular reference", location, "Fix the spec.")

    def follow(self, location: Location, place: Source) -> Location:
        """Where the references at a location lead, for this operation to change."""
        for _ in range(100):
            value = self.work.get(location)
            if not isinstance(value, Object) or "$ref" not in value:
                return location
            location = self.work.own(location, self.operation, place)
        raise MisfitError("SL116", "circular reference", location, "Fix the spec.")

    def _describe(self, delta: Delta, member: Location) -> None:
        """Texts are written beside a `$ref`, as every reader of real specs keeps its siblings."""
        value = self.work.get(member)
        own = value.get("description") if isinstance(value, Object) else None
        old = str(own or self.work.peek(value).get("description") or "")
        if old.split() != str(delta.old or "").split():
            self._warn(delta, old, member)
        if delta.new:
            self.work.put((*member, "description"), delta.new)
        elif own is not None:
            self.work.drop((*member, "description"))

    def _require(
        self, delta: Delta, name: str, member: Location, holders: tuple[Location, ...] | None
    ) -> None:
        if holders == ():
            hint = "Write it at the property or the parameter."
            raise MisfitError("SL211", "`Required` of a schema that is no property", member, hint)
        listed = [holder for holder in holders or () if name in self._required(holder)]
        old = bool(listed) if holders else self.work.get((*member, "required")) is True
        if old is not delta.old:
            self._warn(delta, old, member)
        if not holders:
            self.work.put((*member, "required"), delta.new)
        elif delta.new:
            self.require(listed[0] if listed else holders[-1], name, delta.source)
        else:
            self.unrequire(holders, name)

    def _retype(self, delta: Delta, schema: Location) -> None:
        value = self.work.get(schema)
        shown = shown_types(self.work, value)
        if delta.old not in shown:
            self._warn(delta, shown[0], schema)
        kind = str(delta.new)
        source = value.source if isinstance(value, Object) else delta.source
        old = value.items() if isinstance(value, Object) else ()
        kept = [(k, v) for k, v in old if k in _ANNOTATIONS or _is_extension(k)]
        if isinstance(value, Object) and isinstance(value.get("required"), bool):
            kept.append(("required", value["required"]))  # the flag of a Swagger 2.0 parameter
        if kind == "enum" and isinstance(value, Object) and "enum" in value:
            kept.append(("enum", value["enum"]))
        self.work.put(schema, Object([*kept, *_type(kind, delta.source)], source))

    def _enumerate(self, delta: Delta, schema: Location) -> None:
        location = self.settle(schema, delta.source)
        value = self.work.get(location)
        assert isinstance(value, Object)  # noqa: S101  # settle gives nothing else
        old = value.get("enum")
        present = list(old) if isinstance(old, Array) else []
        if present != [member for member, _ in enum_values(delta.old)]:
            self._warn(delta, present, location)
        members = enum_values(delta.new)
        if not members:
            self.work.put(location, value.without("enum", "x-ms-enum"))
            return
        enum = Array([member for member, _ in members], delta.source)
        changed = value.but(enum=enum)
        names = value.get("x-ms-enum")
        if isinstance(names, Object) and "values" in names:
            changed["x-ms-enum"] = names.but(values=_named_values(members, names, delta.source))
        self.work.put(location, changed)

    def _warn(self, delta: Delta, found: object, location: Location) -> None:
        message = (
            f"{self.operation.name}: {delta.attribute} was {_short(found)}, not {_short(delta.old)};"
            f" it is now {_short(delta.new)}"
        )
        hint = "The diff may have been made for another version of the spec."
        also = (self.work.source(location),)
        self.work.report.add(
            Diagnostic("SL210", Severity.WARNING, message, delta.source, hint, also=also)
        )

    def _required(self, holder: Location) -> Array:
        value = self.work.get((*holder, "required"))
        return value if isinstance(value, Array) else Array([], self.work.source(holder))

    def require(self, holder: Location, name: str, source: Source) -> None:
        """Add a name to a schema's `required`, once."""
        value = self.work.get((*holder, "required"))
        names = value if isinstance(value, Array) else Array([], source)
        if name not in names:
            self.work.put((*holder, "required"), Array([*names, name], names.source))

    def unrequire(self, holders: tuple[Location, ...], name: str) -> None:
        """Take a name out of `required`; an empty list goes too (JSON Schema draft 4 forbids it)."""
        for holder in holders:
            old = self._required(holder)
            left = Array([each for each in old if each != name], old.source)
            if left:
                self.work.put((*holder, "required"), left)
            elif old:
                self.work.drop((*holder, "required"))


class _Properties:
    """The properties of one schema, with those that it has through `allOf`."""

    def __init__(self, editor: Editor, location: Location) -> None:
        self._editor = editor
        self._work = editor.work
        self._location = location

    def remove(self, decl: Decl) -> None:
        key = ("removed", self._location, decl.name)
        holders = self._holders(decl.name, decl.source)
        if not holders:
            if key in self._editor.done:
                return
            hint = self._known(decl.name)
            raise MisfitError("SL203", f"undefined property {decl.name!r}", self._location, hint)
        self._work.drop((*holders[-1], "properties", decl.name))
        self._editor.unrequire(holders, decl.name)
        self._editor.done[key] = decl.text

    def add(self, decl: Decl) -> None:
        key = ("added", self._location, decl.name)
        value = self._work.get(self._location)
        holders = self._path(value, decl.name, ())
        if holders is not None and self._editor.done.get(key) == decl.text:
            return
        if holders is not None:
            hint = "Remove it from the diff, or write what changed in it."
            place = (*self._location, "properties", decl.name) if holders == () else self._location
            raise MisfitError("SL202", f"duplicate property {decl.name!r}", place, hint)
        kind = shown_types(self._work, value)[0]
        if kind not in ("object", "any"):
            hint = "Write it below an object."
            raise MisfitError(
                "SL212", f"a schema of type {kind} has no properties", self._location, hint
            )
        if self._work.get((*self._location, "properties")) is None:
            self._work.put((*self._location, "properties"), Object({}, decl.source))
        self._work.put((*self._location, "properties", decl.name), declare(decl))
        if decl.required:
            self._editor.require(self._location, decl.name, decl.source)
        self._editor.done[key] = decl.text

    def change(self, node: Node) -> None:
        holders = self._holders(node.name, node.source)
        if not holders:
            hint = self._known(node.name)
            raise MisfitError("SL204", f"undefined property {node.name!r}", self._location, hint)
        member = (*holders[-1], "properties", node.name)
        self._editor.attributes(node, member, member, holders)
        self._editor.inside(node, member)

    def _holders(self, name: str, place: Source) -> tuple[Location, ...]:
        """The schemas from this one to that which declares a property, for this operation to change."""
        path = self._path(self._work.get(self._location), name, ())
        if path is None:
            return ()
        holders = [self._location]
        for member in path:
            holders.append(self._editor.follow((*holders[-1], "allOf", member), place))
        return tuple(holders)

    def _path(self, value: Json, name: str, seen: tuple[int, ...]) -> tuple[int, ...] | None:
        """Which member of `allOf` to take at each level to find a property."""
        schema = self._work.peek(value)
        if id(schema) in seen:
            return None
        properties, members = schema.get("properties"), schema.get("allOf")
        if isinstance(properties, Object) and name in properties:
            return ()
        for index, member in enumerate(members if isinstance(members, Array) else ()):
            below = self._path(member, name, (*seen, id(schema)))
            if below is not None:
                return (index, *below)
        return None

    def _known(self, name: str) -> str:
        schema = self._work.peek(self._work.get(self._location))
        members = schema.get("allOf")
        names: list[str] = []
        for value in (schema, *(members if isinstance(members, Array) else ())):
            properties = self._work.peek(value).get("properties")
            names.extend(properties if isinstance(properties, Object) else ())
        meant = nearest(name, names)
        return f"Did you mean {meant}?" if meant else f"It has {', '.join(names) or 'none'}."


def declare(decl: Decl) -> Object:
    """The schema that a declaration describes."""
    schema = Object(_type(decl.type, decl.source), decl.source)
    if decl.description:
        schema["description"] = decl.description
    if decl.enum:
        schema["enum"] = Array([member for member, _ in decl.enum], decl.source)
    if decl.properties:
        pairs = [(each.name, declare(each)) for each in decl.properties]
        schema["properties"] = Object(pairs, decl.source)
        required = [each.name for each in decl.properties if each.required]
        if required:
            schema["required"] = Array(required, decl.source)
    if decl.items is not None:
        schema["items"] = declare(decl.items)
    return schema


def _type(name: str, source: Source) -> list[tuple[str, Json]]:
    if name == "array":
        return [("type", name), ("items", Object({}, source))]
    return [("type", "string" if name == "enum" else name)]


def shown_types(work: Workspace, value: Json) -> tuple[str, ...]:
    """The names that the format can show for the type of a schema, the likeliest first.

    It shows `enum` for some enumerations and `string` for a schema without a type.
    """
    schema = work.peek(value)
    kind = schema.get("type")
    if isinstance(kind, Array):  # OpenAPI 3.1: a type and null
        kind = next((each for each in kind if each != "null"), None)
    if not isinstance(kind, str):
        kind = "object" if "properties" in schema or "allOf" in schema else "any"
    names = ("enum", kind) if "enum" in schema else (kind,)
    return (*names, "string") if kind == "any" else names


def transparent(schema: Object) -> Location:
    """The step into a schema that a path of the format does not show, or nothing."""
    if isinstance(schema.get("items"), Object) and "properties" not in schema:
        return ("items",)
    for word in ("anyOf", "oneOf"):
        members = schema.get(word)
        real = [
            index
            for index, member in enumerate(members if isinstance(members, Array) else ())
            if not (isinstance(member, Object) and member.get("type") == "null")
        ]
        if len(real) == 1 and "properties" not in schema:
            return (word, real[0])
    return ()


def _named_values(members: tuple[tuple[Json, str], ...], old: Object, source: Source) -> Array:
    """The values of `x-ms-enum`, which carry the description of each member of an enumeration."""
    known: dict[str, Json] = {}
    values = old.get("values")
    for value in values if isinstance(values, Array) else ():
        if isinstance(value, Object):
            known[canonical(value.get("value"))] = value
    items: list[Json] = []
    for member, description in members:
        before = known.get(canonical(member))
        value = before if isinstance(before, Object) else Object({"value": member}, source)
        items.append(value.but(description=description) if description else value)
    return Array(items, source)


def _short(value: object) -> str:
    return _REPR.repr(value)


def _is_extension(key: str) -> bool:
    return key.startswith("x-") and key != "x-ms-enum"
