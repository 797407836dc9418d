"""Who uses a definition, and how one operation gets a definition of its own.

A diff names one operation, but its schemas are shared. `Workspace.own` follows a reference for the
operation that is being changed: a definition that other operations reach too is copied, and the
reference points at the copy, so that every edit below it is seen by this operation only. When all is
done, copies that turned out alike become one, and a copy that turned out like the original goes away:
a diff that makes the same change in every operation changes the shared definition itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from specloom.change.tree import GONE, Location, canonical, edit, get, put, source_of
from specloom.diagnostics import Diagnostic, Report, Severity, Source
from specloom.read.document import Array, Json, Object, rewrite
from specloom.read.inventory import METHODS

if TYPE_CHECKING:
    from collections.abc import Iterator

_SECTIONS = ("paths", "x-ms-paths", "webhooks")


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation and where it is: (section, path, method)."""

    name: str
    location: Location


class MisfitError(Exception):
    """A part of a diff does not fit the spec; `location` is the place in the spec."""

    def __init__(self, code: str, message: str, location: Location, hint: str) -> None:
        super().__init__(message)
        self.code = code
        self.location = location
        self.hint = hint


@dataclass(slots=True)
class _Copy:
    original: Location
    location: Location
    depth: int
    place: Source  # in the diff
    operations: list[Operation]


@dataclass(slots=True)
class Workspace:
    """A document under change: `root` is its present state."""

    root: Object
    report: Report
    _copies: dict[tuple[Location, Location], _Copy] = field(default_factory=dict)
    _depths: dict[Location, int] = field(default_factory=dict)
    _references: dict[int, tuple[Object, tuple[Location, ...]]] = field(default_factory=dict)

    def get(self, location: Location) -> Json:
        """The value at a location; null when there is none."""
        return get(self.root, location)

    def put(self, location: Location, value: Json) -> None:
        """Set the value at a location."""
        root = put(self.root, location, value)
        if isinstance(root, Object):
            self.root = root

    def drop(self, location: Location) -> None:
        """Take the value at a location away."""
        root = edit(self.root, [location], lambda _: GONE)
        if isinstance(root, Object):
            self.root = root

    def source(self, location: Location) -> Source:
        """Where the value at a location was read."""
        return source_of(self.root, location)

    def peek(self, value: Json) -> Object:
        """The mapping that a value is or refers to, to look at only; empty when there is none."""
        for _ in range(100):  # references in a circle come to an end here
            if not isinstance(value, Object):
                break
            reference = value.get("$ref")
            if not isinstance(reference, str):
                return value
            value = self.get(target_of(reference) or ("",))
        return Object({}, self.root.source)

    def own(self, location: Location, operation: Operation, place: Source) -> Location:
        """Follow the reference at a location to a definition that only this operation uses.

        Raises:
            MisfitError: it is unresolved, or names no definition.
        """
        holder = self.get(location)
        reference = holder.get("$ref") if isinstance(holder, Object) else None
        target = target_of(reference) if isinstance(reference, str) else None
        original = component_of(target or ())
        hint = "Fix the reference in the spec."
        if target is None or original not in _components(self.root):
            raise MisfitError("SL204", f"unresolved reference {reference!r}", location, hint)
        if self.peek(holder).source is self.root.source:  # nothing; a definition may be empty
            raise MisfitError("SL204", f"circular reference {reference!r}", location, hint)
        mine = original
        self._depths.setdefault(original, self._depths.get(component_of(location), 0) + 1)
        if any(user.location != operation.location for user in self.users(original)):
            mine = self._copy(original, operation, place).location
            self.put((*location, "$ref"), _pointer(mine + target[len(original) :]))
        return mine + target[len(original) :]

    def users(self, component: Location) -> list[Operation]:
        """The operations that reach a definition, in document order."""
        uses = {part: self._references_of(get(self.root, part)) for part in _components(self.root)}
        reaching = {component}
        frontier = [component]
        while frontier:
            found = frontier.pop()
            above = [part for part, used in uses.items() if found in used and part not in reaching]
            reaching.update(above)
            frontier.extend(above)

        def reaches(operation: Operation) -> bool:
            inherited = references_in(self.get((*operation.location[:-1], "parameters")))
            direct = self._references_of(self.get(operation.location))
            return not reaching.isdisjoint(inherited + direct)

        return [operation for operation in operations(self.root) if reaches(operation)]

    def finish(self) -> Object:
        """Merge copies that are alike, say what was copied, and give the document."""
        renames: dict[str, str] = {}
        kept: dict[tuple[Location, str], _Copy] = {}
        # The innermost first: copies can be alike only after those that they refer to became one.
        for copy in sorted(self._copies.values(), key=lambda copy: -copy.depth):
            own, original = _pointer(copy.location), _pointer(copy.original)
            text = canonical(_renamed(self.get(copy.location), {**renames, own: original}))
            if text == canonical(_renamed(self.get(copy.original), renames)):
                renames[own] = original
            elif (copy.original, text) in kept:
                first = kept[copy.original, text]
                first.operations.extend(copy.operations)
                renames[own] = _pointer(first.location)
            else:
                kept[copy.original, text] = copy
        for name in renames:
            self.drop(target_of(name) or ())
        root = _renamed(self.root, renames) if renames else self.root
        self.root = root if isinstance(root, Object) else self.root
        for copy in kept.values():
            self._tell(copy)
        return self.root

    def _copy(self, original: Location, operation: Operation, place: Source) -> _Copy:
        key = (operation.location, original)
        if key not in self._copies:
            words = re.findall(r"[A-Za-z0-9]+", operation.name)
            name = str(original[-1]) + "".join(word[0].upper() + word[1:] for word in words)
            section = self.get(original[:-1])
            while isinstance(section, Object) and name in section:
                name += "_"
            location = (*original[:-1], name)
            # A definition that contains itself is changed all the way down.
            names = {_pointer(original): _pointer(location)}
            self.put(location, _renamed(self.get(original), names))
            self._depths[location] = depth = self._depths[original]
            self._copies[key] = _Copy(original, location, depth, place, [operation])
        return self._copies[key]

    def _tell(self, copy: _Copy) -> None:
        """Note SL209, naming who keeps the definition as it was."""
        changed = [operation.name for operation in copy.operations]
        others = [user.name for user in self.users(copy.original) if user.name not in changed]
        message = f"{copy.original[-1]} is changed for {_few(changed)} only, as {copy.location[-1]}"
        if others:
            message += f"; also used by {_few(others)}"
        hint = "List the other operations in the diff, or use an overlay, to change it for all."
        also = (self.source(copy.original),)
        self.report.add(Diagnostic("SL209", Severity.NOTE, message, copy.place, hint, also=also))

    def _references_of(self, value: Json) -> tuple[Location, ...]:
        """The definitions that a value refers to; computed once, as trees never change."""
        if not isinstance(value, Object):
            return ()
        if id(value) not in self._references:
            self._references[id(value)] = (value, references_in(value))
        return self._references[id(value)][1]


def operations(root: Object) -> list[Operation]:
    """All operations of a document, named by operationId or else by method and path."""
    found = []
    for section in _SECTIONS:
        items = root.get(section)
        for path, item in items.items() if isinstance(items, Object) else ():
            for method in METHODS:
                operation = item.get(method) if isinstance(item, Object) else None
                if isinstance(operation, Object):
                    name = str(operation.get("operationId") or f"{method.upper()} {path}")
                    found.append(Operation(name, (section, path, method)))
    return found


def _components(root: Object) -> Iterator[Location]:
    for section in ("definitions", "parameters", "responses"):  # Swagger 2.0
        for name in mapping_of(root.get(section)):
            yield section, name
    for section, parts in mapping_of(root.get("components")).items():
        for name in mapping_of(parts):
            yield "components", section, name


def mapping_of(value: Json) -> Object | dict[str, Json]:
    """A mapping; an empty one for anything else."""
    return value if isinstance(value, Object) else {}


def component_of(location: Location) -> Location:
    """The definition that a location is in."""
    return location[: 3 if location[:1] == ("components",) else 2]


def references_in(value: Json) -> tuple[Location, ...]:
    """What a value refers to directly, also as the subtypes of a discriminator (OpenAPI 3.0)."""
    found: dict[Location, None] = {}
    stack = [value]
    while stack:
        here = stack.pop()
        if isinstance(here, Array):
            stack.extend(here)
        elif isinstance(here, Object):
            stack.extend(here.values())
            mapping = mapping_of(mapping_of(here.get("discriminator")).get("mapping"))
            for reference in (here.get("$ref"), *mapping.values()):
                target = target_of(reference) if isinstance(reference, str) else None
                if target is not None:
                    found[component_of(target)] = None
    return tuple(found)


def target_of(reference: str) -> Location | None:
    """The location that a reference inside the document names (RFC 6901)."""
    if not reference.startswith("#/"):
        return None
    return tuple(
        step.replace("~1", "/").replace("~0", "~")
        for step in reference.removeprefix("#/").split("/")
    )


def _pointer(location: Location) -> str:
    return "#" + Source("").at(*location).pointer


def _renamed(value: Json, names: dict[str, str]) -> Json:
    def repoint(found: Object) -> Json:
        reference = found.get("$ref")
        if isinstance(reference, str) and reference in names:
            return Object({**found, "$ref": names[reference]}, found.source)
        return found

    return rewrite(value, repoint)


def _few(names: list[str]) -> str:
    """The first three names and how many more there are."""
    shown, rest = names[:3], names[3:]
    return ", ".join(shown) + (f" and {len(rest)} more" if rest else "")
