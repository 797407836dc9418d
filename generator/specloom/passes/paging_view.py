"""What one variant has of an operation that can tell how its pages follow: arguments and fields."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from specloom.api.model import Definition, Operation
from specloom.api.types import ANY, Field, List, Object, Primitive, Scalar, Type, Value
from specloom.api.walk import body_fields, resolve

#: Records in a response that hold what is said of pages, and those that hold the list itself.
_ABOUT_PAGES = frozenset(
    (
        *("cursor", "cursors", "links", "meta", "metadata", "next", "page", "pageable"),
        *("pageinfo", "pagination", "paging", "responsemetadata", "additionaldata"),
    )
)
_AROUND = ("data", "result", "results", "response", "embedded")
#: What such a record has beside its list: anything else would be a thing of its own.
_BESIDE = _ABOUT_PAGES | frozenset(
    (
        *("count", "currentpage", "first", "hasmore", "hasnext", "hasnextpage", "last", "limit"),
        *("nextcursor", "nextlink", "nextpage", "nextpagetoken", "nexttoken", "object", "offset"),
        *("pages", "pagesize", "perpage", "prev", "previous", "size", "total", "totalcount"),
        *("totalelements", "totalitems", "totalpages", "totalresults", "url"),
    )
)
#: What the list is called where a response has several.
_LISTS = ("data", "items", "value", "values", "results", "entries", "records", "objects", "list")
_DEEPEST = 3


def folded(name: str) -> str:
    """A name without case and without anything between its words."""
    return re.sub("[^a-z0-9]", "", name.lower())


@dataclass(frozen=True, slots=True)
class Given:
    """An argument: its place, its name and what the variant calls it, and what its values are."""

    place: str
    name: str
    own: str
    kind: str
    default: Value = None
    minimum: Scalar = None

    @property
    def ask(self) -> tuple[str, str]:
        """The argument as the rules of paging name it."""
        return self.place, self.name


@dataclass(frozen=True, slots=True)
class Found:
    """A field of a response: the way to it, its last name and that of what it is in, and its values."""

    path: tuple[str, ...]
    name: str
    inside: str
    kind: str
    format: str = ""


@dataclass(frozen=True, slots=True)
class View:
    """An operation as one variant has it; `items` is the way to its list, of records with `fields`."""

    method: str
    arguments: Mapping[str, Given]
    found: tuple[Found, ...]
    items: tuple[str, ...]
    item: Type
    keys: Mapping[str, str]
    others: tuple[str, ...]
    linked: bool

    def argument(self, names: Collection[str], *kinds: str) -> Given | None:
        """The first argument of these names, of these kinds."""
        given = (self.arguments.get(name) for name in names)
        return next((one for one in given if one and (not kinds or one.kind in kinds)), None)

    def field(self, names: Collection[str], *kinds: str) -> Found | None:
        """The first field of these names, of these kinds; the nearer of two comes first."""
        named = (one for name in names for one in self.found if one.name == name)
        return next((one for one in named if one.kind in kinds), None)

    @classmethod
    def of(
        cls,
        operation: Operation,
        variant: str,
        known: Mapping[str, Definition],
        items: tuple[str, ...] = (),
    ) -> View | None:
        """The view of a variant; nothing if its response holds no list of something.

        Where the list is can be said, by `items` in the variant's own words.
        """
        kind = operation.response.type
        shape = resolve(kind, known) if kind is not None else None
        shown = Shown(variant, known)
        record = shape if isinstance(shape, Object) else None
        path: tuple[str, ...] = ()
        if record is not None:
            listed = shown.list_at(record, items) if items else shown.list_in(record)
            path, shape = listed or ((), None)
        if not isinstance(shape, List) or resolve(shape.items, known) == ANY:
            return None
        others = shown.fields(record) if record else []
        return cls(
            operation.method,
            {folded(one.name): one for one in shown.arguments(operation)},
            tuple(shown.below(record)) if record else (),
            path,
            shape.items,
            shown.keys(shape.items),
            tuple(o.name for o in others if o.name not in path and not shown.constant(o)),
            variant in operation.response.links,
        )


@dataclass(frozen=True, slots=True)
class Shown:
    """The parts of types that a variant has."""

    variant: str
    known: Mapping[str, Definition]

    def fields(self, record: Object) -> list[Field]:
        """The fields of a record that the variant has."""
        return [one for one in record.fields if self.variant in one.variants]

    def own(self, field: Field) -> str:
        """What the variant calls a field."""
        used = (use.wire for use in field.uses if use.variant == self.variant)
        return next(filter(None, used), field.name)

    def way(self, record: Object, path: Iterable[str]) -> tuple[str, ...] | None:
        """The way to a field by the variant's own names; nothing if there is none."""
        steps: list[str] = []
        kind: Type | None = record
        for name in path:
            shape = resolve(kind, self.known) if kind is not None else None
            fields = self.fields(shape) if isinstance(shape, Object) else []
            named = [one for one in fields if self.own(one) == name]
            if not named:
                return None
            steps.append(named[0].name)
            kind = named[0].type
        return tuple(steps)

    def list_at(self, record: Object, path: tuple[str, ...]) -> tuple[tuple[str, ...], List] | None:
        """The list at a place, and the way to it."""
        steps = self.way(record, path)
        kind: Type = record
        for name in steps or ():
            shape = resolve(kind, self.known)
            fields = shape.fields if isinstance(shape, Object) else ()
            kind = next(one.type for one in fields if one.name == name)
        found = resolve(kind, self.known)
        return (steps, found) if steps and isinstance(found, List) else None

    def constant(self, field: Field) -> bool:
        """Whether a field says the same in every response."""
        return folded(field.name) in ("object", "kind", "etag", "self")

    def arguments(self, operation: Operation) -> Iterator[Given]:
        """The arguments of the query, and of a body that is taken apart."""
        for one in operation.parameters:
            own = [use for use in one.uses if use.variant == self.variant]
            if one.place == "query" and own:
                kind, _, least = self._scalar(one.type)
                yield Given("query", one.uses[0].wire, own[0].wire, kind, own[0].default, least)
        body = operation.body
        record = body_fields(body, self.known) if body and body.media == "json" else None
        for field in self.fields(record) if record else ():
            yield Given("body", field.name, self.own(field), self._scalar(field.type)[0])

    def keys(self, item: Type) -> dict[str, str]:
        """The scalar fields of the items that are always there, by their names."""
        shape = resolve(item, self.known)
        fields = self.fields(shape) if isinstance(shape, Object) else []
        return {
            one.name: self._scalar(one.type)[0] for one in fields if one.required_in(self.variant)
        }

    def below(
        self, record: Object, path: tuple[str, ...] = (), inside: str = ""
    ) -> Iterator[Found]:
        """What a response says of pages: its scalars, and those in records that are about pages."""
        fields = self.fields(record)
        for one in fields:
            name = folded(one.name)
            kind, form, _ = self._scalar(one.type)
            yield Found((*path, one.name), name, inside, kind, form)
        for one in fields:
            shape = resolve(one.type, self.known)
            named = folded(one.name) in _ABOUT_PAGES or folded(one.name) in _AROUND
            if isinstance(shape, Object) and named and len(path) + 1 < _DEEPEST:
                yield from self.below(shape, (*path, one.name), folded(one.name))

    def list_in(self, record: Object) -> tuple[tuple[str, ...], List] | None:
        """The list that a record is about, and the way to it: in it, or alone in a record of it."""
        lists = self._lists(record)
        named = [name for word in _LISTS for name in lists if folded(name) == word]
        if named or len(lists) == 1:
            name = (named or [*lists])[0]
            return (name,), lists[name]
        for one in self.fields(record) if not lists else ():
            inner = resolve(one.type, self.known)
            if folded(one.name) in _AROUND and isinstance(inner, Object):
                below = self._lists(inner)
                others = (folded(f.name) for f in self.fields(inner) if f.name not in below)
                if len(below) == 1 and all(name in _BESIDE for name in others):
                    return next(((one.name, name), found) for name, found in below.items())
        return None

    def _lists(self, record: Object) -> dict[str, List]:
        shapes = ((one.name, resolve(one.type, self.known)) for one in self.fields(record))
        return {name: shape for name, shape in shapes if isinstance(shape, List)}

    def _scalar(self, kind: Type) -> tuple[str, str, Scalar]:
        """What a scalar is, its format and least value; nothing for other types."""
        shape = resolve(kind, self.known)
        if not isinstance(shape, Primitive):
            return "", "", None
        return shape.name, shape.format, dict(shape.limits).get("minimum")
