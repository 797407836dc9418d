"""Random families: one small API, and dialects that say the same in other words.

A description is abstract: its names and constants are tuples of words. A dialect renders it as an
OpenAPI document, and any value of it as the JSON that a service of the dialect sends and takes. So
what is expected on the wire follows from the description alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from families import (
    STRING,
    document,
    many,
    operation,
    parameter,
    record,
    ref,
    union,
    words,
)
from hypothesis import strategies as st

Name: TypeAlias = tuple[str, str]

_WORDS = (
    "annual",
    "billing",
    "closed",
    "daily",
    "entry",
    "final",
    "grand",
    "home",
    "inner",
    "joint",
)
_SCHEMAS = {str: "string", int: "integer", float: "number", bool: "boolean"}
#: Nothing more.
EMPTY: Mapping[str, Any] = {}
_NOUNS = ("amount", "basis", "code", "desk", "edge", "form", "grade", "height", "item", "label")


#: A map has keys that are data; these look like names of fields.
KEYS = ("annual_amount", "BillingCode")
#: What a server knows and its document does not.
UNKNOWN: dict[str, Any] = {"xUnknown": {"annual_amount": ["some text", None]}, "x-more": 1}


@dataclass(frozen=True, slots=True)
class Scalar:
    """A string, an integer, a number or a boolean."""

    schema: str
    value: Any


@dataclass(frozen=True, slots=True)
class Choice:
    """An enumeration of several constants, of which the first is what a value has."""

    values: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class Constant:
    """An enumeration of one constant."""

    only: Name


@dataclass(frozen=True, slots=True)
class Several:
    """A list."""

    items: Kind


@dataclass(frozen=True, slots=True)
class Mapped:
    """A map."""

    values: Kind


@dataclass(frozen=True, slots=True)
class Maybe:
    """Something or null."""

    kind: Kind
    null: bool


@dataclass(frozen=True, slots=True)
class Again:
    """A list of the whole thing that the field is in, one level of it in a value."""


@dataclass(frozen=True, slots=True)
class Either:
    """One of two records, told apart by a discriminator; the first is what a value has."""

    values: tuple[Name, Name]
    members: tuple[Record, Record]


@dataclass(frozen=True, slots=True)
class Shapes:
    """One of two records that share no field, told apart by nothing else; a value has one of them."""

    members: tuple[Record, Record]
    meant: int


Kind: TypeAlias = (
    "Scalar | Choice | Constant | Several | Mapped | Maybe | Again | Either | Shapes | Record"
)


@dataclass(frozen=True, slots=True)
class Record:
    """An object."""

    fields: tuple[tuple[Name, Kind], ...]


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a vendor says it.

    `wrapped` is the key under which one thing stands, `listed` the key of the list in its envelope;
    empty for none. `flag` is the place of an argument that says how something is made, `media` how
    a form is written.
    """

    case: str
    constants: str
    discriminator: str
    wrapped: str
    listed: str
    prefix: str
    update: str
    flag: str
    media: str = "json"

    def name(self, name: Name) -> str:
        """A field's name."""
        return CASES[self.case](name)

    def constant(self, name: Name) -> str:
        """A value of an enumeration."""
        return CASES[self.constants](name)

    def value(
        self, kind: Kind, whole: Record | None, flavour: str = "", more: Mapping[str, Any] = EMPTY
    ) -> Any:
        """A value of a type as JSON; scalars have a flavour by which values differ, records more."""

        def inner(kind: Kind, whole: Record | None, added: str = "") -> Any:
            return self.value(kind, whole, f"{flavour}{added}", more)

        match kind:
            case Scalar() | Choice() | Constant():
                return self._leaf(kind, flavour)
            case Several(items):
                return [inner(items, None, n) for n in "ab"]
            case Mapped(values):
                return {key: inner(values, None, key[0]) for key in KEYS}
            case Maybe(kind, null):
                return None if null else inner(kind, whole)
            case Again():
                return [] if whole is None else [inner(whole, None, "+")]
            case Either(values, members):
                told = {self.discriminator: self.constant(values[0])}
                return {**told, **inner(members[0], None)}
            case Shapes(members, meant):
                return inner(members[meant], None)
            case Record(fields):
                made = {self.name(name): inner(k, whole) for name, k in fields}
                return {**made, **more}

    def _leaf(self, kind: Scalar | Choice | Constant, flavour: str) -> Any:
        if isinstance(kind, Scalar):
            return f"{kind.value}{flavour}" if isinstance(kind.value, str) else kind.value
        return self.constant(kind.only if isinstance(kind, Constant) else kind.values[0])

    def _leaf_schema(self, kind: Scalar | Choice | Constant) -> Any:
        if isinstance(kind, Scalar):
            return {"type": kind.schema}
        if isinstance(kind, Constant):
            return {"const": self.constant(kind.only)}
        return words(*map(self.constant, kind.values))

    def schemas(self, thing: Record) -> dict[str, Any]:
        """The components of a document."""
        found: dict[str, Any] = {}
        found["Thing"] = self._schema(thing, "Thing", found)
        return found

    def _schema(self, kind: Kind, at: str, found: dict[str, Any]) -> Any:
        match kind:
            case Scalar() | Choice() | Constant():
                return self._leaf_schema(kind)
            case Several(items):
                return many(self._named(items, f"{at}Item", found))
            case Mapped(values):
                inner = self._named(values, f"{at}Value", found)
                return {"type": "object", "additionalProperties": inner}
            case Maybe(kind, _):
                return {"anyOf": [self._schema(kind, at, found), {"type": "null"}]}
            case Shapes(members, _):
                refs = [self._named(one, f"{at}{n}", found) for n, one in enumerate(members)]
                return {"anyOf": refs}
            case Again():
                return many(ref("Thing"))
            case Either(values, members):
                for number, (value, member) in enumerate(zip(values, members, strict=True)):
                    schema = self._schema(member, f"{at}{number}", found)
                    told = {self.discriminator: {"const": self.constant(value)}}
                    schema["properties"] = {**told, **schema["properties"]}
                    schema["required"] = [self.discriminator]
                    found[f"{at}{number}"] = schema
                refs = (ref(f"{at}{number}") for number in range(2))
                return union(*refs, discriminator=self.discriminator)
            case Record(fields):
                made = {
                    self.name(name): self._schema(k, f"{at}{name[0].title()}", found)
                    for name, k in fields
                }
                return record(**made)

    def _named(self, kind: Kind, at: str, found: dict[str, Any]) -> Any:
        """The schema of a type; a record is a component of its own."""
        schema = self._schema(kind, at, found)
        if not isinstance(kind, Record):
            return schema
        found[at] = schema
        return ref(at)

    def document(self, thing: Record, title: str) -> dict[str, Any]:
        """The OpenAPI document of a service with things."""
        schemas = self.schemas(thing)
        one: Any = ref("Thing")
        if self.wrapped:
            schemas["ThingBox"] = record(self.wrapped, **{self.wrapped: one})
            one = ref("ThingBox")
        listing: Any = many(ref("Thing"))
        if self.listed:
            schemas["ThingPage"] = record(self.listed, **{self.listed: listing})
            listing = ref("ThingPage")
        flag = [] if self.flag == "none" else [parameter(self.name(FLAG), self.flag)]
        slot = parameter("thing_id", "path")
        paths = {
            f"{self.prefix}/things": {
                "get": operation(None, listing),
                "post": operation(one, one, flag),
            },
            f"{self.prefix}/things/{{thing_id}}": {
                "get": operation(None, one, [slot]),
                self.update: operation(one, one, [slot]),
            },
        }
        paths[f"{self.prefix}/things/search"] = {"get": self._search()}
        paths[f"{self.prefix}/things/fill"] = {"post": self._form()}
        paths[f"{self.prefix}/things/watch"] = {"post": self._watch(schemas)}
        return document(paths, schemas, title)

    def _search(self) -> dict[str, Any]:
        several = many(self._schema(STATE, "", {}))
        told = [
            parameter(self.name(STATES), schema=several),
            parameter(self.name(TEXT)),
            parameter(self.name(DEEP), schema=self._schema(FILTER, "", {}), style="deepObject"),
        ]
        return operation(None, many(STRING), told)

    def _form(self) -> dict[str, Any]:
        made = operation(self._schema(FORM, "", {}), STRING)
        content = made["requestBody"]["content"]
        content[MEDIA[self.media]] = content.pop("application/json")
        return made

    def _watch(self, schemas: dict[str, Any]) -> dict[str, Any]:
        schemas["Happening"] = self._schema(EVENTS, "Happening", schemas)
        body = record(**{self.name(TEXT): STRING, "stream": {"type": "boolean"}})
        made = operation(body, record(**{self.name(TEXT): STRING}))
        content = made["responses"]["200"]["content"]
        content["text/event-stream"] = {"schema": ref("Happening")}
        return made

    def one(self, thing: Record, flavour: str = "", more: Mapping[str, Any] = EMPTY) -> Any:
        """One thing, as it is sent and comes back."""
        value = self.value(thing, thing, flavour, more)
        return {self.wrapped: value} if self.wrapped else value

    def list(self, thing: Record) -> Any:
        """Two things, as they come back."""
        values = [self.value(thing, thing, flavour) for flavour in ("x", "y")]
        return {self.listed: values} if self.listed else values


def _camel(name: Name) -> str:
    first, *rest = name
    return first + "".join(word.title() for word in rest)


CASES: Mapping[str, Callable[[Name], str]] = {
    "camel": _camel,
    "snake": "_".join,
    "kebab": "-".join,
    "pascal": lambda name: "".join(word.title() for word in name),
    "capitals": lambda name: "_".join(name).upper(),
}
MEDIA = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "multipart": "multipart/form-data",
}
FLAG: Name = ("dry", "run")
#: What is the same in every family: the arguments of a search, a form, and the events of a stream.
STATES: Name = ("some", "states")
TEXT: Name = ("free", "text")
DEEP: Name = ("deep", "filter")
STATE = Choice((("not", "done"), ("all", "done")))
FILTER = Record(((("inner", "key"), STATE), (("other", "key"), Scalar("string", "v"))))
FORM = Record((((TEXT), Scalar("string", "a b")), (("some", "state"), STATE)))
EVENTS = Either(
    (("new", "text"), ("all", "done")),
    (Record(((TEXT, Scalar("string", "t")),)), Record(((("last", "state"), STATE),))),
)

_names = st.tuples(st.sampled_from(_WORDS), st.sampled_from(_NOUNS))
_scalars = st.builds(
    lambda value: Scalar(_SCHEMAS[type(value)], value),
    st.sampled_from(["some text", "", "Ünïcode", 0, 7, -1, True, False, 1.5]),
)
_choices = st.builds(
    lambda names: Choice(tuple(names)), st.lists(_names, min_size=2, max_size=3, unique=True)
)
_leaves = _scalars | _choices | st.builds(Constant, _names)


def _record(kinds: st.SearchStrategy[Any], most: int = 4) -> st.SearchStrategy[Record]:
    # Words are unique, so that no two fields of an object are the same when folded.
    fields = st.lists(
        st.tuples(_names, kinds), min_size=1, max_size=most, unique_by=lambda field: field[0][0]
    )
    return st.builds(lambda found: Record(tuple(found)), fields)


def _apart(members: tuple[Record, Record]) -> bool:
    """Whether two records share no field."""
    left, right = ({name for name, _ in one.fields} for one in members)
    return left.isdisjoint(right)


_flat = _record(_leaves, 2)
_either = st.builds(
    Either,
    st.lists(_names, min_size=2, max_size=2, unique=True).map(lambda two: (two[0], two[1])),
    st.tuples(_flat, _flat),
)
_shapes = st.builds(Shapes, st.tuples(_flat, _flat).filter(_apart), st.integers(0, 1))


def _deeper(kinds: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """What has some of these types in it."""
    plain = kinds.filter(lambda kind: not isinstance(kind, Maybe))
    maybe = st.builds(Maybe, plain, st.booleans())
    return st.builds(Several, kinds) | st.builds(Mapped, kinds) | maybe | _record(kinds, 2)


#: What a service has: a record with something of everything in it, at any depth.
things = _record(
    st.recursive(_leaves | _either | _shapes | _flat, _deeper, max_leaves=4) | st.just(Again())
)


def dialects(**fixed: Any) -> st.SearchStrategy[Dialect]:
    """Dialects of any such record."""
    free = {
        "case": st.sampled_from(sorted(CASES)),
        "constants": st.sampled_from(sorted(CASES)),
        "discriminator": st.sampled_from(["type", "kind", "@type"]),
        "wrapped": st.sampled_from(["", "thing", "result"]),
        "listed": st.sampled_from(["", "data", "value"]),
        "prefix": st.sampled_from(["", "/v1", "/v2beta"]),
        "update": st.sampled_from(["post", "put", "patch"]),
        "flag": st.sampled_from(["query", "header"]),
        "media": st.sampled_from(sorted(MEDIA)),
    }
    given = {name: st.just(value) for name, value in fixed.items()}
    return st.builds(Dialect, **{**free, **given})
