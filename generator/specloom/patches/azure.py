"""What became of each operation, as the pages of Azure's API changes say it.

The walk goes where `change` can follow: what it does not show, such as the members of a union, is left out
here and said by an overlay. A definition that several operations share shows below each of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from specloom.change.schema import shown_types
from specloom.change.share import operations
from specloom.change.tree import Location, canonical, get
from specloom.patches.declared import (
    UnsaidError,
    declared,
    description,
    marker,
    pairs,
    removed,
)
from specloom.patches.sides import JSON, Member, Settled, Side
from specloom.read.document import Json, Object

_Tree = dict[str, object]
_Path = tuple[str, ...]
_Members = Mapping[str, Member | None]
#: Whether the format can say that a member was added.
_Addable = Callable[[str, Member], bool]


def pages(old: Side, new: Side, barred: frozenset[Location]) -> list[_Tree]:
    """The changes of all operations that both states have, in the order of the old one.

    `barred` are definitions that no page changes.
    """
    found: list[_Tree] = []
    known: set[str] = set()
    there = {operation.location for operation in operations(new.root)}
    for operation in operations(old.root):
        if operation.name in known or operation.location not in there:
            continue
        known.add(operation.name)
        tree = _Page(old, new, barred).operation(operation.name, operation.location)
        if tree:
            found.append({"#id": operation.name, **tree})
    return found


@dataclass(slots=True)
class _Page:
    """The page of one operation."""

    old: Side
    new: Side
    barred: frozenset[Location]
    _above: set[tuple[int, int]] = field(default_factory=set)

    def operation(self, name: str, location: Location) -> _Tree:
        tree: _Tree = {}
        before, after = self.old.parameters(location), self.new.parameters(location)
        path = str(location[1])
        if parameters := self._members(
            before, after, (name, "$parameters"), _parameters(self.new, path)
        ):
            tree["$parameters"] = parameters
        if responses := self._responses((*location, "responses"), (name, "$responses")):
            tree["$responses"] = responses
        return tree

    def _responses(self, location: Location, path: _Path) -> object:
        sides = get(self.old.root, location), get(self.new.root, location)
        before, after = (
            {code: side.response(value) for code, value in found.items()}
            for side, found in zip(
                (self.old, self.new),
                (
                    one if isinstance(one, Object) else Object({}, self.old.root.source)
                    for one in sides
                ),
                strict=True,
            )
        )
        return self._members(before, after, path, _responses(self.new), self._response)

    def _response(self, old: Member, new: Member, path: _Path) -> _Tree:
        schemas = _bare(old.schema), _bare(new.schema)
        tree: _Tree = {}
        if old.schema is not None and new.schema is not None:
            tree = self._node(*schemas, path)
        sides = old.value, new.value
        before, after = (
            {name: side.parameter(one) for name, one in _headers(value).items()}
            for side, value in zip((self.old, self.new), sides, strict=True)
        )
        headers = self._members(before, after, (*path, "$headers"), _any)
        if not headers:
            return tree
        return {"$headers": headers, **({"$schema": tree} if tree else {})}

    def _members(
        self,
        old: _Members,
        new: _Members,
        path: _Path,
        addable: _Addable,
        compare: Callable[[Member, Member, _Path], _Tree] | None = None,
    ) -> object:
        """What came, went and changed among some members; the list form if an attribute changed."""
        entries: list[tuple[str, _Tree]] = []
        for name, after in new.items():
            if after is not None and name not in old and addable(name, after):
                with suppress(UnsaidError):
                    entry = declared(self.new, name, after)
                    entries.append((marker("added", (*path, name)), entry))
        for name, before in old.items():
            if before is None or self._is_barred(before.via):
                continue
            after = new.get(name)
            if name not in new:
                entry = removed(self.old, name, before)
                entries.append((marker("removed", (*path, name)), entry))
            elif after is not None and _comparable(name, before, after):
                tree = (compare or self._node)(before, after, (*path, name))
                if tree:
                    entries.append((name, tree))
        if any(_has_attribute(name, tree) for name, tree in entries):
            return [_listed(name, tree) for name, tree in entries]
        return dict(entries)

    def _is_barred(self, via: tuple[Location, ...]) -> bool:
        return not self.barred.isdisjoint(via)

    def _node(self, old: Member, new: Member, path: _Path) -> _Tree:
        """What became of a member."""
        tree: _Tree = {}
        texts = description(self.old, old.value), description(self.new, new.value)
        own = _own(old.value), _own(new.value)
        if texts[0] != texts[1] and own[0] != own[1]:
            tree["Description"] = {"new": own[1], "old": texts[0]}
        if old.required != new.required and old.told:
            tree["Required"] = {"new": new.required, "old": old.required}
        return {**tree, **self._schema(old.schema, new.schema, path)}

    def _schema(self, old: Json, new: Json, path: _Path) -> _Tree:
        before, after = self.old.settled(old), self.new.settled(new)
        if before is None or after is None:
            return {}
        kinds = self.old.kind(before.schema), self.new.kind(after.schema)
        if before.lists != after.lists or kinds[0] != kinds[1]:
            return self._retyped(old, new, before, after)
        if self._is_barred(before.via):
            return {}
        tree = self._values(before, after)
        key = id(before.schema), id(after.schema)
        if key in self._above:
            return tree
        self._above.add(key)
        tree |= self._inside(before, after, path)
        self._above.remove(key)
        return tree

    def _values(self, before: Settled, after: Settled) -> _Tree:
        texts = [sorted(canonical(one) for one in side.values) for side in (before, after)]
        if texts[0] == texts[1]:
            return {}
        return {"Enum": {"new": pairs(after), "old": pairs(before)}}

    def _inside(self, before: Settled, after: Settled, path: _Path) -> _Tree:
        tree: _Tree = {}
        own = _own(before.schema), _own(after.schema)
        if before.lists and own[0] != own[1]:
            tree["$items"] = {"Description": {"new": own[1], "old": own[0]}}
        sides = (
            self.old.properties(before.schema),
            self.new.properties(after.schema),
        )
        addable = _any if self.old.kind(before.schema) in ("object", "any") else _none
        members = self._members(*sides, (*path, "$properties"), addable)
        return {**({"$properties": members} if members else {}), **tree}

    def _retyped(self, old: Json, new: Json, before: Settled, after: Settled) -> _Tree:
        """Something of another type, whole."""
        try:
            said = declared(self.new, "", _bare(new))
        except UnsaidError:
            return {}
        if before.lists and before.lists == after.lists:
            if self._is_barred(before.via):
                return {}
            inner = said
            for _ in range(after.lists):
                found = inner["$items"]
                inner = found if isinstance(found, dict) else {}
            return {"$items": _anew(inner, self.old.kind(before.schema))}
        if after.lists > 1:
            return {}
        shown = shown_types(self.old.work, old)[0]
        return _anew(said, shown)


def _anew(said: _Tree, old: str) -> _Tree:
    """A declaration as what became of something else."""
    kind = said["Type"]
    tree: _Tree = {"Type": {"new": "string" if kind == "enum" else kind, "old": old}}
    if "Enum" in said:
        tree["Enum"] = {"new": said["Enum"], "old": []}
    properties = said.get("$properties")
    if isinstance(properties, list):
        tree["$properties"] = {
            marker("added", (str(one["#name"]), canonical(one))): one for one in properties
        }
    items = said.get("$items")
    if isinstance(items, dict):
        tree["$items"] = _anew(items, "any")
    return tree


def _comparable(name: str, old: Member, new: Member) -> bool:
    """Whether the format can say what became of a member; names in its own signs it cannot write."""
    return (old.place, old.media) == (new.place, new.media) and not name.startswith(("@", "#"))


def _bare(schema: Json) -> Member:
    """A schema that is nobody's member."""
    return Member(schema, schema, required=False)


def _own(value: Json) -> str:
    found = value.get("description") if isinstance(value, Object) else None
    return str(found or "")


def _headers(value: Json) -> Mapping[str, Json]:
    found = value.get("headers") if isinstance(value, Object) else None
    return found if isinstance(found, Object) else {}


def _has_attribute(name: str, tree: _Tree) -> bool:
    return not name.startswith("@") and any(key[0].isupper() for key in tree)


def _listed(name: str, tree: _Tree) -> _Tree:
    return {name: tree} if name.startswith("@") else {"#name": name, **tree}


def _parameters(side: Side, path: str) -> _Addable:
    """Of a path: the format does not say where a parameter is, so what is added is in the query."""

    def says(name: str, member: Member) -> bool:
        if member.place == "body":
            return side.is_swagger or JSON in _content(member.value)
        return member.place == ("path" if f"{{{name}}}" in path else "query")

    return says


def _responses(side: Side) -> _Addable:
    """Of responses: those in JSON."""

    def says(_: str, member: Member) -> bool:
        swagger = side.is_swagger and member.schema is not None
        return swagger or JSON in _content(member.value)

    return says


def _content(value: Json) -> Object | dict[str, Json]:
    found = value.get("content") if isinstance(value, Object) else None
    return found if isinstance(found, Object) else {}


def _any(_: str, _member: Member) -> bool:
    return True


def _none(_: str, _member: Member) -> bool:
    return False
