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
    INTEGER,
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
_NOUNS = ("amount", "basis", "code", "desk", "edge", "form", "grade", "height", "item", "label")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A string or an integer."""

    schema: str
    value: Any


@dataclass(frozen=True, slots=True)
class Choice:
    """An enumeration of several constants, of which the first is what a value has."""

    values: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class Several:
    """A list of a record."""

    items: Record


@dataclass(frozen=True, slots=True)
class Again:
    """A list of the whole thing that the field is in, one level of it in a value."""


@dataclass(frozen=True, slots=True)
class Either:
    """One of two records, told apart by a discriminator; the first is what a value has."""

    values: tuple[Name, Name]
    members: tuple[Record, Record]


Kind: TypeAlias = "Scalar | Choice | Several | Again | Either | Record"


@dataclass(frozen=True, slots=True)
class Record:
    """An object."""

    fields: tuple[tuple[Name, Kind], ...]


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a vendor says it.

    `wrapped` is the key under which one thing stands, `listed` the key of the list in its envelope;
    empty for none. `flag` is the place of an argument that says how something is made.
    """

    case: str
    constants: str
    discriminator: str
    wrapped: str
    listed: str
    prefix: str
    update: str
    flag: str

    def name(self, name: Name) -> str:
        """A field's name."""
        return CASES[self.case](name)

    def constant(self, name: Name) -> str:
        """A value of an enumeration."""
        return CASES[self.constants](name)

    def value(self, kind: Kind, whole: Record | None, flavour: str = "") -> Any:
        """A value of a type as JSON; the scalars have a flavour by which values differ."""
        match kind:
            case Scalar(_, value):
                return f"{value}{flavour}" if isinstance(value, str) else value
            case Choice(values):
                return self.constant(values[0])
            case Several(items):
                return [self.value(items, None, f"{flavour}{n}") for n in "ab"]
            case Again():
                return [] if whole is None else [self.value(whole, None, f"{flavour}+")]
            case Either(values, members):
                told = {self.discriminator: self.constant(values[0])}
                return {**told, **self.value(members[0], None, flavour)}
            case Record(fields):
                return {self.name(name): self.value(k, whole, flavour) for name, k in fields}

    def schemas(self, thing: Record) -> dict[str, Any]:
        """The components of a document."""
        found: dict[str, Any] = {}
        found["Thing"] = self._schema(thing, "Thing", found)
        return found

    def _schema(self, kind: Kind, at: str, found: dict[str, Any]) -> Any:
        match kind:
            case Scalar(schema, _):
                return STRING if schema == "string" else INTEGER
            case Choice(values):
                return words(*map(self.constant, values))
            case Several(items):
                found[f"{at}Item"] = self._schema(items, f"{at}Item", found)
                return many(ref(f"{at}Item"))
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
        return document(paths, schemas, title)

    def one(self, thing: Record, flavour: str = "") -> Any:
        """One thing, as it is sent and comes back."""
        value = self.value(thing, thing, flavour)
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
FLAG: Name = ("dry", "run")

_names = st.tuples(st.sampled_from(_WORDS), st.sampled_from(_NOUNS))
_scalars = st.builds(
    lambda text: Scalar("string", text) if isinstance(text, str) else Scalar("integer", text),
    st.sampled_from(["some text", "", "Ünïcode", 0, 7, -1]),
)
_choices = st.builds(
    lambda names: Choice(tuple(names)), st.lists(_names, min_size=2, max_size=3, unique=True)
)


def _record(kinds: st.SearchStrategy[Any]) -> st.SearchStrategy[Record]:
    # Words are unique, so that no two fields of an object are the same when folded.
    fields = st.lists(
        st.tuples(_names, kinds), min_size=1, max_size=4, unique_by=lambda field: field[0][0]
    )
    return st.builds(lambda found: Record(tuple(found)), fields)


_flat = _record(_scalars | _choices)
_inner = _record(_scalars | _choices | _flat | st.builds(Several, _flat))
_either = st.builds(
    Either,
    st.lists(_names, min_size=2, max_size=2, unique=True).map(lambda two: (two[0], two[1])),
    st.tuples(_flat, _flat),
)
#: What a service has: a record with something of everything in it.
things = _record(
    _scalars | _choices | _inner | st.builds(Several, _inner) | st.just(Again()) | _either
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
    }
    given = {name: st.just(value) for name, value in fixed.items()}
    return st.builds(Dialect, **{**free, **given})
