"""The words of a variant by definition: its names of fields, its constants, its types of values.

Each definition is looked at once, up to the definitions that it refers to: however many operations
use it, and however deep or often, there is one table of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from specloom.api.model import Api, Definition, Operation
from specloom.api.types import (
    ANY,
    Enum,
    List,
    Map,
    Member,
    Nullable,
    Object,
    Ref,
    Type,
    Union,
)
from specloom.api.walk import definitions_by_name, reachable, resolve
from specloom.wire.enumerations import Enumerations
from specloom.wire.paths import BODY, EVENT, RESPONSE, Guard, Items, Key, Path, Values, spelled
from specloom.wire.routes import parameter_key
from specloom.wire.uneven import spelled_definitions
from specloom.wire.values import takes_anything

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Words:
    """What a variant writes otherwise in one type, by path from there; `parts` leads to definitions."""

    names: Mapping[Path, str] = field(default_factory=dict)
    values: Mapping[Path, Pairs] = field(default_factory=dict)
    converts: Mapping[Path, str] = field(default_factory=dict)
    parts: Mapping[Path, tuple[str, ...]] = field(default_factory=dict)
    nests: Mapping[Path, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return any((self.names, self.values, self.converts, self.parts, self.nests))

    def beside(self, other: Words) -> Words:
        """The words of both."""
        return Words(
            {**self.names, **other.names},
            {**self.values, **other.values},
            {**self.converts, **other.converts},
            {**self.parts, **other.parts},
            {**self.nests, **other.nests},
        )


@dataclass(frozen=True, slots=True)
class VariantWords:
    """The words of one variant: of each definition, and of the operations by place."""

    definitions: Mapping[str, Words]
    operations: Mapping[str, Mapping[str, Words]]


def variant_words(api: Api, variant: str) -> VariantWords:
    """All words of a variant that some operation of it needs."""
    known = definitions_by_name(api)
    spelled = spelled_definitions(known, variant)
    reading = _Reading(known, spelled, variant)
    operations = {
        one.name: dict(reading.operation(one)) for one in api.operations if variant in one.variants
    }
    roots = (
        name
        for places in operations.values()
        for words in places.values()
        for names in words.parts.values()
        for name in names
    )
    used = reachable(roots, known) & spelled
    definitions = {name: reading.definition(known[name]) for name in sorted(used)}
    return VariantWords({name: words for name, words in definitions.items() if words}, operations)


@dataclass(frozen=True, slots=True)
class _Reading:
    known: Mapping[str, Definition]
    spelled: frozenset[str]
    variant: str

    def operation(self, operation: Operation) -> list[tuple[str, Words]]:
        """The words of the places of an operation, if there are any."""
        sides = [
            (BODY, operation.body.type if operation.body else None),
            (RESPONSE, operation.response.type),
            (EVENT, operation.response.event),
        ]
        found = [(place, self._type(kind)) for place, kind in sides if kind is not None]
        for parameter in operation.parameters:
            use = next((use for use in parameter.uses if use.variant == self.variant), None)
            if use is not None and not use.convert and not takes_anything(use):
                at = Key(parameter_key(operation, parameter))
                found.append((parameter.place, self._type(parameter.type, (at,))))
        places: dict[str, Words] = {}
        for place, words in found:
            places[place] = places.get(place, Words()).beside(words)
        return [(place, words) for place, words in places.items() if words]

    def definition(self, found: Definition) -> Words:
        """The words of a definition."""
        words = _Collecting(self)
        if isinstance(found.type, Object):
            words.record(found.type)
        else:
            words.type(found.type, ())
        return words.made()

    def _type(self, kind: Type, path: Path = ()) -> Words:
        words = _Collecting(self)
        words.type(kind, path)
        return words.made()


@dataclass(slots=True)
class _Collecting:
    """Walks one type; a reference is where it ends."""

    reading: _Reading
    names: dict[Path, str] = field(default_factory=dict)
    values: dict[Path, Pairs] = field(default_factory=dict)
    converts: dict[Path, str] = field(default_factory=dict)
    parts: dict[Path, tuple[str, ...]] = field(default_factory=dict)
    nests: dict[Path, str] = field(default_factory=dict)

    def made(self) -> Words:
        """What was collected."""
        return Words(self.names, self.values, self.converts, self.parts, self.nests)

    def type(self, kind: Type, path: Path) -> None:
        """Collect from a type at a path."""
        if isinstance(kind, Nullable):
            self.type(kind.type, path)
        elif isinstance(kind, List):
            self.type(kind.items, (*path, Items()))
        elif isinstance(kind, Map):
            self.type(kind.values, (*path, Values()))
        elif isinstance(kind, Enum):
            self._constants(dict(self._enumerations.spellings(kind)), path)
        elif isinstance(kind, Union):
            self._union(kind, path)
        elif isinstance(kind, Ref):
            self._part(kind.name, path)

    def record(self, record: Object) -> None:
        """Collect from the fields of a record."""
        for child in record.fields:
            use = next((use for use in child.uses if use.variant == self.reading.variant), None)
            if use is None:
                continue
            path = (Key(child.name),)
            if use.wire:
                self.names[path] = use.wire
            for inner, own in use.apart:
                self.nests[*path, *map(Key, inner)] = spelled(BODY, tuple(map(Key, own)))
            if use.convert:
                self.converts[path] = use.convert
            if use.convert in ("", "list") and not takes_anything(use):
                self.type(child.type, path)
            if use.convert == "list":
                # A list of several comes back as it is, and can go out again.
                self.type(child.type, (*path, Items()))

    @property
    def _enumerations(self) -> Enumerations:
        return Enumerations(self.reading.known, self.reading.variant)

    def _constants(self, pairs: Mapping[str, str], path: Path) -> None:
        if pairs:
            self.values[path] = tuple({**dict(self.values.get(path, ())), **pairs}.items())

    def _part(self, name: str, path: Path) -> None:
        # Who does not have the definition has something wider in this place.
        variants = self.reading.known[name].variants
        if name in self.reading.spelled and self.reading.variant in variants:
            known = self.parts.get(path, ())
            self.parts[path] = known if name in known else (*known, name)

    def _union(self, union: Union, path: Path) -> None:
        variant, known = self.reading.variant, self.reading.known
        members = [member for member in union.members if variant in member.variants]
        own = [resolve(member.type, known) for member in members]
        self._constants(self._enumerations.spellings(union), path)
        if ANY in own or any(isinstance(kind, Map) for kind in own):
            return
        name, texts = self._enumerations.discriminator(union)
        discriminator = (*path, Key(union.discriminator))
        if name:
            self.names[discriminator] = name
        self._constants(texts, discriminator)
        for member in members:
            if not self._enumerations.is_enum(member.type):
                self._member(member, union, path)

    def _member(self, member: Member, union: Union, path: Path) -> None:
        discriminated = bool(union.discriminator and member.values)
        # Where the discriminator of the default is left out, no guard says which is meant.
        if not discriminated or union.default_value in member.values:
            self.type(member.type, path)
        for value in member.values if discriminated else ():
            self.type(member.type, (*path, Guard(union.discriminator, value)))
