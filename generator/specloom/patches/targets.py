"""What a document has to become for changes to be made in it: parts of the other document, put in place.

Widening is by steps: first the very places of the changes, then the definitions and operations that hold
them, then all that these reach, then the document as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import IntEnum

from specloom.change.share import component_of, references_in, target_of
from specloom.change.tree import GONE, Gone, Location, child, edit, get, put
from specloom.diagnostics import Source
from specloom.diff.changes import Change, Compared
from specloom.patches.overlay import element_name
from specloom.patches.sides import Side
from specloom.read.document import Array, Json, Object, rewrite
from specloom.read.inventory import METHODS


class Scope(IntEnum):
    """How much is taken from the other document for a change."""

    PLACE = 0
    HOLDER = 1
    REACH = 2
    WHOLE = 3


#: By rule, the keywords that say it; other rules take all that stands in their place.
_WORDS = {
    "description-changed": ("description",),
    "summary-changed": ("summary",),
    "operation-renamed": ("operationId",),
    "operation-deprecated": ("deprecated",),
    "operation-restored": ("deprecated",),
    "parameter-deprecated": ("deprecated",),
    "parameter-restored": ("deprecated",),
    "object-closed": ("additionalProperties", "unevaluatedProperties"),
    "object-opened": ("additionalProperties", "unevaluatedProperties"),
    "version-changed": ("info",),
    "title-changed": ("info",),
    "server-changed": ("servers", "host", "basePath", "schemes", "x-ms-parameterized-host"),
    "security-added": ("security", "securityDefinitions", "components"),
    "security-removed": ("security", "securityDefinitions"),
    "security-required": ("security", "securityDefinitions"),
    "became-required": ("required",),
    "became-optional": ("required",),
}


#: Schemas of schemas in a circle come to an end here.
_LONGEST = 20


class _Draft:
    """A document on its way to another, place by place."""

    def __init__(self, old: Object, new: Object) -> None:
        self.root = old
        self._new = new

    @property
    def _roots(self) -> tuple[Object, Object]:
        return self.root, self._new

    def _copy(self, old: Location, new: Location) -> None:
        """Take a value of the other document, or take it away."""
        if _exists(self._new, new):
            self._set(old, get(self._new, new))
        else:
            self._drop(old)

    def _set(self, where: Location, value: Json) -> None:
        """Set a value, if what shall hold it is still there."""
        if isinstance(get(self.root, where[:-1]), Object | Array):
            self._put_root(put(self.root, where, value))

    def _drop(self, where: Location) -> None:
        self._put_root(edit(self.root, [where], lambda _: GONE))

    def _sync(self, where: Location) -> None:
        """Make a place what it is in the other document, at the nearest that both have."""
        while not _exists(self._new, where) and not _exists(self.root, where):
            where = where[:-1]
        if len(where) < len(_holder(where)) or not where:
            return
        if not _exists(self._new, where):
            self._drop(where)
            return
        here = self._here(where)
        near = [depth for depth in range(1, len(here)) if not _exists(self.root, here[:depth])]
        depth = near[0] if near else len(here)
        here, value = here[:depth], get(self._new, where[:depth])
        parent = get(self.root, here[:-1])
        if isinstance(parent, Array) and isinstance(here[-1], int) and here[-1] >= len(parent):
            here, value = here[:-1], Array([*parent, value], parent.source)
        self._set(here, value)

    def _here(self, where: Location) -> Location:
        """Where something of the other document is in this one: elements of lists by their names."""
        found: Location = ()
        for depth, key in enumerate(where):
            held, value = get(self.root, found), get(self._new, where[: depth + 1])
            if isinstance(held, Array) and isinstance(key, int) and isinstance(value, Object):
                names = [element_name(one, index) for index, one in enumerate(held)]
                name = element_name(value, key)
                found = (*found, names.index(name) if name in names else len(held))
            else:
                found = (*found, key)
        return found

    def _put_root(self, value: object) -> None:
        if isinstance(value, Object):
            self.root = value


class Target(_Draft):
    """A document on its way to another, change by change."""

    def take(self, scope: Scope, compared: Compared) -> None:
        """Take what changes are about from the other document."""
        if scope is Scope.WHOLE:
            self.root = self._new
            return
        renamed = {c.old: c.new for c in compared.changes if c.rule == "schema-renamed"}
        self._rename(renamed)
        for change in compared.changes:
            if scope is Scope.PLACE:
                self._place(change)
            else:
                self._holders(change)
            if scope is Scope.REACH:
                self._reach(change)
        self._complete()

    def _rename(self, names: dict[str, str]) -> None:
        """Give definitions their new names, wherever they are referred to."""
        section = ("definitions",) if "swagger" in self.root else ("components", "schemas")
        held = get(self.root, section)
        if not isinstance(held, Object):
            return
        free = {a: b for a, b in names.items() if a in held and b not in held}
        prefix = "#/" + "/".join(section) + "/"
        texts = {prefix + a: prefix + b for a, b in free.items()}

        def repoint(value: Object) -> Json:
            mapping = value.get("mapping")
            if isinstance(mapping, Object):
                value = value.but(
                    mapping=Object(
                        {k: texts.get(str(v), v) for k, v in mapping.items()}, mapping.source
                    )
                )
            reference = value.get("$ref")
            known = isinstance(reference, str) and reference in texts
            return value.but(**{"$ref": texts[str(reference)]}) if known else value

        if free:
            found = Object([(free.get(k, k), v) for k, v in held.items()], held.source)
            self._put_root(put(self.root, section, found))
            self._put_root(rewrite(self.root, repoint))

    def _place(self, change: Change) -> None:
        """Take what stands in the very place of a change."""
        old, new = (
            location_of(one, side) for one, side in zip(change.sources, self._roots, strict=True)
        )
        if change.rule == "operation-removed":
            self._drop_operation(old)
            return
        if change.rule == "operation-moved" and old != new:
            self._drop_operation(old)
        if change.rule in {"operation-added", "operation-moved"}:
            self._sync(new)
            self._sync_path(new)
            return
        if change.rule in {"webhook-added", "webhook-removed"}:
            self._webhooks()
            return
        words = _WORDS.get(change.rule, ())
        if _is_property(old) and not _is_property(new) and self._both(old):
            new = old  # what was spelled out is referred to
        if _is_property(old) and _is_property(new):
            self._property(change, old, new)
        elif words:
            where = new if _exists(self._new, new) else old
            for word in words:
                self._sync((*where, word))
        elif _exists(self._new, new):
            self._sync(new)
        else:
            self._sync(old)

    def _both(self, where: Location) -> bool:
        return all(_exists(side, where) for side in self._roots)

    def _property(self, change: Change, old: Location, new: Location) -> None:
        """Make a property what it is in the other document, or its keywords."""
        words = _WORDS.get(change.rule, ())
        there = _exists(self._new, new)
        holders = [
            location_of(_above(one), side)
            for one, side in zip(change.sources, self._roots, strict=True)
        ]
        if old[-1] == new[-1] and there and _exists(self.root, old):
            for word in words:
                self._copy((*old, word), (*new, word))
            if not words:
                self._copy(old, new)
        elif there:
            self._sync(new)
        if change.rule in {"field-removed", "field-renamed"}:
            self._drop(old)
        for where in dict.fromkeys((old, new)):
            self._require(where, holders[0], holders[1])

    def _require(self, where: Location, old: Location, new: Location) -> None:
        """Make a property as required as it is in the other document, in all that makes its holder."""
        name = str(where[-1])
        sides = [
            Side(root).properties(_object(get(root, holder)))
            for root, holder in zip(self._roots, (old, new), strict=True)
        ]
        flags = [name in one and one[name].required for one in sides]
        if flags[0] == flags[1] and name in sides[0]:
            return
        there = where[:-2] if _exists(self.root, where) else old
        for place in dict.fromkeys((there, old)):
            location = (*place, "required")
            listed = get(self.root, location)
            names = list(listed) if isinstance(listed, Array) else []
            kept: list[Json] = [one for one in names if one != name]
            if flags[1] and place == there:
                kept.append(name)
            if kept:
                self._set(location, Array(kept, Source("")))
            elif names:
                self._drop(location)

    def _webhooks(self) -> None:
        """Have the events that the other document has, and no others."""
        (key, own), (_, wanted) = (_events(side) for side in self._roots)
        for name in own:
            if name not in wanted:
                self._drop((key, name))
        come = {name: event for name, event in wanted.items() if name not in own}
        if come:
            self._set((key,), _object(self.root.get(key)).but(**come))

    def _drop_operation(self, where: Location) -> None:
        """Take an operation away, and its path if nothing is left of it."""
        item = get(self.root, where[:-1])
        others = [m for m in METHODS if isinstance(item, Object) and m in item and m != where[-1]]
        self._put_root(edit(self.root, [where if others else where[:-1]], lambda _: GONE))

    def _sync_path(self, where: Location) -> None:
        """Take what a path says for all of its operations, if it is a new path."""
        item, other = get(self.root, where[:-1]), get(self._new, where[:-1])
        methods = [m for m in METHODS if isinstance(item, Object) and m in item]
        if isinstance(other, Object) and methods == [where[-1]]:
            for key in other:
                if key not in METHODS:
                    self._sync((*where[:-1], key))

    def _holders(self, change: Change) -> None:
        """Take the whole definitions and operations that a change is in."""
        for source, root in zip(change.sources, self._roots, strict=True):
            where = _holder(location_of(source, root))
            if where and (_exists(self._new, where) or _exists(self.root, where)):
                self._sync(where)
                if where[0] == "paths":
                    self._sync_parameters(where)

    def _sync_parameters(self, where: Location) -> None:
        location = (*where[:2], "parameters")
        if _exists(self._new, location) or _exists(self.root, location):
            self._sync(location)

    def _reach(self, change: Change) -> None:
        """Take all definitions that the holder of a change reaches, and their subtypes."""
        start = _holder(location_of(change.sources[1], self._new))
        routes = [_operation(self._new, one.route) for one in change.reach]
        for where in _reached(self._new, [start, *(one for one in routes if one)]):
            self._sync(where)

    def _complete(self) -> None:
        """Take the definitions that what was taken refers to."""
        pending = [self.root]
        seen: set[Location] = set()
        while pending:
            for where in references_in(pending.pop()):
                if where not in seen and not _exists(self.root, where):
                    seen.add(where)
                    found = get(self._new, where)
                    if isinstance(found, Object):
                        self._sync(where)
                        pending.append(found)


def _events(root: Object) -> tuple[str, Object]:
    """The events of a document, and the key that has them: OpenAPI 3.0 has an extension."""
    key = "x-webhooks" if "x-webhooks" in root else "webhooks"
    return key, _object(root.get(key))


def location_of(source: Source, root: Object) -> Location:
    """The location that a place names: numbers are those of lists, and fields may be in `allOf`."""
    steps = target_of("#" + source.pointer) if source.pointer else ()
    found: Location = ()
    here: Json = root
    for index, step in enumerate(steps or ()):
        if step == "properties" and steps and index + 1 < len(steps):
            found = _holder_of(root, found, str(steps[index + 1]))
            here = get(root, found)
        key = int(step) if isinstance(here, Array) and str(step).isdigit() else step
        found = (*found, key)
        below = child(here, key)
        here = None if isinstance(below, Gone) else below
    return found


def _holder_of(root: Object, schema: Location, name: str, depth: int = 0) -> Location:
    """The schema that has a property, among those that make one by `allOf`; itself if none has."""
    value = get(root, schema)
    reference = value.get("$ref") if isinstance(value, Object) else None
    if isinstance(reference, str) and depth < _LONGEST:
        return _holder_of(root, target_of(reference) or (), name, depth + 1)
    if not isinstance(value, Object) or name in _object(value.get("properties")):
        return schema
    members = value.get("allOf")
    for index in range(len(members) if isinstance(members, Array) and depth < _LONGEST else 0):
        found = _holder_of(root, (*schema, "allOf", index), name, depth + 1)
        if name in _object(get(root, (*found, "properties"))):
            return found
    return schema


def _above(property_: Source) -> Source:
    """The schema that a property is one of."""
    return Source(property_.file, property_.pointer.rsplit("/", 2)[0])


def _object(value: Json) -> Object:
    return value if isinstance(value, Object) else Object({}, Source(""))


def _is_property(where: Location) -> bool:
    return where[-2:-1] == ("properties",)


def _exists(root: Object, where: Location) -> bool:
    if not where:
        return True
    return not isinstance(child(get(root, where[:-1]), where[-1]), Gone)


def _holder(where: Location) -> Location:
    """The definition or the operation that a location is in."""
    if where[:1] in (("paths",), ("webhooks",), ("x-webhooks",)):
        return where[:3]
    return component_of(where)


def _operation(root: Object, route: str) -> Location:
    method, _, path = route.partition(" ")
    where = ("paths", path, method.lower())
    return where if _exists(root, where) else ()


def _reached(root: Object, starts: Iterable[Location]) -> list[Location]:
    """The definitions that are referred to from some places, and those that are made of them."""
    subtypes: dict[Location, list[Location]] = {}
    for where in _schemas(root):
        members = get(root, (*where, "allOf"))
        for base in references_in(members) if isinstance(members, Array) else ():
            subtypes.setdefault(base, []).append(where)
    found: dict[Location, None] = {}
    pending = list(starts)
    while pending:
        here = pending.pop()
        for where in (*references_in(get(root, here)), *subtypes.get(here, ())):
            if where not in found and _exists(root, where):
                found[where] = None
                pending.append(where)
    return list(found)


def _schemas(root: Object) -> Iterator[Location]:
    for section in (("definitions",), ("components", "schemas")):
        held = get(root, section)
        for name in held if isinstance(held, Object) else ():
            yield *section, name
