"""Two states of a type as one tree: what both have, what came and what went, each with its changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from specloom.api.model import Api, Operation, Parameter
from specloom.api.types import Field, List, Map, Member, Object, Ref, Type, Union, without_null
from specloom.comparison.describe import scalar
from specloom.diff.changes import Place
from specloom.diff.fields import Inherited, field_pairs
from specloom.diff.operations import path_names
from specloom.diff.parameters import pair_parameters
from specloom.diff.types import Types
from specloom.diff.unions import member_name, members_of, paired_members

#: The old and the new side of something; one of them may not be there.
_Sides: TypeAlias = tuple[Type | None, Type | None]
ADDED, REMOVED, CHANGED, SAME = "+", "-", "~", ""
#: Deeper inline schemas are shown by what they are called.
_DEEPEST = 40


@dataclass(slots=True)
class Node:
    """A member of a tree: a field, a parameter, a member of a union, a body, a response.

    `old` and `new` are its types in words. `places` are those whose changes belong here: its own, and of
    the items or values of lists and maps, whose members are its `children`. If the type is a component those
    are in the schema of that number.
    """

    name: str
    mark: str
    old: str
    new: str
    places: tuple[Place, ...]
    facts: tuple[str, ...] = ()
    children: list[Node] = field(default_factory=list)
    schema: int | None = None


@dataclass(slots=True)
class Schema:
    """A component of one state or of both, with its tree; `names` are its old and its new one."""

    names: tuple[str, str]
    inside: Node


@dataclass(slots=True)
class Trees:
    """The trees of one variant; each pair of components is in `schemas` once, whoever leads to it."""

    types: Types
    schemas: list[Schema] = field(default_factory=list)
    _inside: list[tuple[str, str]] = field(default_factory=list)
    _numbers: dict[tuple[str, str], int] = field(default_factory=dict)

    def request(self, old: Operation | None, new: Operation | None, holder: str) -> list[Node]:
        """What callers send: parameters, then the body."""
        nodes = list(self._parameters(old, new, holder))
        before, after = old.body if old else None, new.body if new else None
        if one := after or before:
            sides = before.type if before else None, after.type if after else None
            facts = ("required",) if one.uses[0].required else ()
            nodes.append(self._node("body", sides, Place(holder, (" body",)), facts))
        return nodes

    def response(self, old: Operation | None, new: Operation | None, holder: str) -> list[Node]:
        """What callers read: the response, and single events of a stream."""
        before, after = old.response if old else None, new.response if new else None
        whole = before.type if before else None, after.type if after else None
        events = before.event if before else None, after.event if after else None
        return [
            self._node(name, sides, Place(holder, (f" {name}",)))
            for name, sides in (("response", whole), ("event", events))
            if any(sides)
        ]

    def events(self, old: Api, new: Api, holder: str) -> list[Node]:
        """What callers are sent by webhooks, by the names of the events that have types of their own."""
        before, after = (dict(one.webhooks.events) if one.webhooks else {} for one in (old, new))
        nodes: list[Node] = []
        for name in {**after, **before}:
            sides = before.get(name), after.get(name)
            known = zip(sides, (self.types.old, self.types.new), strict=True)
            if all(not isinstance(kind, Ref) or kind.name in names for kind, names in known):
                nodes.append(self._node(name, sides, Place(holder, ("", f" {name}"))))
        return nodes

    def _parameters(
        self, old: Operation | None, new: Operation | None, holder: str
    ) -> Iterator[Node]:
        sides = old.parameters if old else (), new.parameters if new else ()
        found = pair_parameters(self.types, sides, path_names(old, new) if old and new else {})
        pairs: list[tuple[Parameter | None, Parameter | None]] = list(found.both)
        pairs += [(None, one) for one in found.come] + [(one, None) for one in found.gone]
        for before, after in sorted(pairs, key=_place):
            one = after or before
            if one is None:
                continue
            name = f"{one.place} {one.uses[0].wire}"
            facts = ("required",) if one.uses[0].required else ()
            kinds = (
                before.uses[0].type if before else None,
                after.uses[0].type if after else None,
            )
            yield self._node(name, kinds, Place(holder, (f" {name}",)), facts)

    def _node(self, name: str, sides: _Sides, place: Place, facts: Sequence[str] = ()) -> Node:
        old, new = (
            self.types.words(kind, new=bool(side)) if kind else ""
            for side, kind in enumerate(sides)
        )
        mark = ADDED if sides[0] is None else REMOVED if sides[1] is None else SAME
        node = Node(name, mark, old, new, (place,), tuple(facts))
        self._fill(node, sides, place)
        if mark != SAME:
            _forget_places(node.children)
        return node

    def _fill(self, node: Node, sides: _Sides, place: Place) -> None:
        """Add what is inside of a node, be it in the items of a list or the values of a map."""
        bare = [kind and without_null(kind) for kind in sides]
        there = [kind for kind in bare if kind]
        if len(place.steps) > _DEEPEST or not there:
            return
        names = [kind.name if isinstance(kind, Ref) else "" for kind in bare]
        pair = names[0], names[1]
        if all(isinstance(kind, Ref) for kind in there) and self._is_shared(pair):
            node.schema = self.schema(pair)
        elif pair not in self._inside or pair == ("", ""):
            self._inside.append(pair)
            self._open(node, bare, place)
            self._inside.pop()

    def _open(self, node: Node, bare: Sequence[Type | None], place: Place) -> None:
        """Add what is inside of types that are compared where they stand."""
        old, new = (
            kind and self.types.opened(kind, new=bool(side)) for side, kind in enumerate(bare)
        )
        kinds = [kind for kind in (old, new) if kind]
        for kind, step in ((List, "[]"), (Map, "{}")):
            if all(isinstance(one, kind) for one in kinds):
                below = Place(place.holder, (*place.steps, step))
                node.places += (below,)
                self._fill(node, (_inside(old), _inside(new)), below)
                return
        if any(isinstance(one, Union) for one in kinds):
            node.children += self._members((old, new), bare, place)
        elif all(isinstance(one, Object | Map) for one in kinds):
            node.children += self._fields(_record(old), _record(new), place)

    def _is_shared(self, names: tuple[str, str]) -> bool:
        """Whether a component, or the two states of one, are compared once for all places."""
        old, new = (
            known[name] if name else None
            for name, known in zip(names, (self.types.old, self.types.new), strict=True)
        )
        if old and new:
            return self.types.is_one(old, new)
        one = old or new
        return one is not None and not one.inline

    def schema(self, pair: tuple[str, str]) -> int:
        """The number of the schema of these names, an old and a new one; one of them may be empty."""
        if pair not in self._numbers:
            self._numbers[pair] = len(self.schemas)
            place = Place(pair[1] or pair[0])
            inside = Node(place.holder, SAME, "", "", (place,))
            self.schemas.append(Schema(pair, inside))
            sides = (
                self.types.old[pair[0]].type if pair[0] else None,
                self.types.new[pair[1]].type if pair[1] else None,
            )
            self._fill(inside, sides, place)
            if not all(pair):
                _forget_places([inside])
        return self._numbers[pair]

    def _members(self, sides: _Sides, named: Sequence[Type | None], place: Place) -> Iterator[Node]:
        """The members of both; where one state has no union, what became of its type stands here."""
        old, new = (
            members_of(kind, name or kind) if kind else ()
            for kind, name in zip(sides, named, strict=True)
        )
        alone = not all(isinstance(kind, Union) for kind in sides if kind)
        pairs = paired_members(self.types, old, new)
        partners = {id(other): one for one, other in pairs}
        gone = [one for one in old if not any(one is other for other, _ in pairs)]
        for is_new, members in ((True, new), (False, gone)):
            for one in members:
                name = self._member(one, sides[is_new], new=is_new)
                partner = partners.get(id(one))
                kinds = (partner.type if partner else None, one.type)
                below = place if alone else Place(place.holder, (*place.steps, f"|{name}"))
                facts = [scalar(value) for value in one.values]
                node = self._node(name, kinds if is_new else (one.type, None), below, facts)
                node.places = node.places[alone:]
                yield node

    def _member(self, one: Member, side: Type | None, *, new: bool) -> str:
        if isinstance(side, Union):
            return member_name(self.types, one, side, new=new)
        return self.types.words(one.type, new=new)

    def _fields(self, old: Object, new: Object, place: Place) -> Iterator[Node]:
        both, gone, come = field_pairs(self.types, old, new)
        pairs: list[tuple[Field | None, Field | None]] = [(one, other) for one, other, _ in both]
        pairs += [(None, one) for one in come] + [(one, None) for one in gone]
        inherited = Inherited.by(self.types, old, new)
        order = {one.name: number for number, one in enumerate(new.fields)}
        for before, after in sorted(
            pairs, key=lambda pair: order.get(pair[1].name if pair[1] else "", len(order))
        ):
            one = after or before
            if one is None:
                continue
            base = inherited.holder(after, before)
            above = Place(base) if base else place
            below = Place(above.holder, (*above.steps, f".{one.name}"))
            sides = before.type if before else None, after.type if after else None
            yield self._node(one.name, sides, below, tuple(_facts(one)))
        extra = old.extra, new.extra
        if any(extra):
            below = Place(place.holder, (*place.steps, "{}"))
            yield self._node("other fields", extra, below)


def _forget_places(trees: Iterable[Node]) -> None:
    """What came or went as a whole has no changes inside of it."""
    for tree in trees:
        for node in nodes(tree):
            node.places = ()


def _place(pair: tuple[Parameter | None, Parameter | None]) -> int:
    """Parameters of the path come first, those that are gone among theirs."""
    one = pair[1] or pair[0]
    places = ("path", "query", "header")
    return places.index(one.place) if one and one.place in places else len(places)


def _inside(kind: Type | None) -> Type | None:
    if isinstance(kind, List):
        return kind.items
    return kind.values if isinstance(kind, Map) else None


def _record(kind: Type | None) -> Object:
    """A side as a record: a map has no named fields, and what is not there has nothing."""
    if isinstance(kind, Map):
        return Object((), extra=kind.values)
    return kind if isinstance(kind, Object) else Object(())


def _facts(one: Field) -> Iterator[str]:
    if one.uses[0].required:
        yield "required"
    for there, word in (
        (one.read_only, "read only"),
        (one.write_only, "write only"),
        (one.deprecated, "deprecated"),
    ):
        if there:
            yield word


def mark_changed(
    trees: Iterable[Node], schemas: Sequence[Schema], places: Mapping[Place, object]
) -> set[int]:
    """Mark the nodes that have changes, and give the numbers of the schemas that have some inside of them.

    Time is linear in the nodes: what leads to a changed schema is followed back from there.
    """
    users: dict[int, list[int]] = {}
    changed: set[int] = set()
    for number, one in enumerate(schemas):
        for node in nodes(one.inside):
            if node.schema is not None:
                users.setdefault(node.schema, []).append(number)
            if _has_changes(node, places):
                changed.add(number)
    for tree in trees:
        for node in nodes(tree):
            _has_changes(node, places)
    pending = list(changed)
    while pending:
        for user in users.get(pending.pop(), ()):
            if user not in changed:
                changed.add(user)
                pending.append(user)
    return changed


def nodes(tree: Node) -> Iterator[Node]:
    """A node and all below it, without the insides of components."""
    yield tree
    for child in tree.children:
        yield from nodes(child)


def _has_changes(node: Node, places: Mapping[Place, object]) -> bool:
    here = any(place in places for place in node.places)
    if here and node.mark == SAME:
        node.mark = CHANGED
    return here or node.mark != SAME
