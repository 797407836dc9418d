"""What one variant's requests of one operation have otherwise: values refused, filled in, renamed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from specloom.api.model import Definition, Operation, ParameterUse
from specloom.api.types import (
    ANY,
    Enum,
    Field,
    FieldUse,
    List,
    Map,
    Member,
    Nullable,
    Object,
    Ref,
    Scalar,
    Type,
    Union,
)
from specloom.api.walk import children, resolve
from specloom.wire.accepts import Acceptance
from specloom.wire.difference import Action, Difference, Origin
from specloom.wire.paths import (
    BODY,
    Equals,
    Guard,
    Items,
    Key,
    Null,
    Path,
    Step,
    Values,
    unguarded,
    value_text,
)


@dataclass(frozen=True, slots=True)
class At:
    """A place in a request: the path to it, where the specs declare it, and the types it is in."""

    place: str
    path: Path
    origin: Origin
    inside: frozenset[str] = frozenset()

    def to(self, *steps: Step) -> At:
        """The place some steps further on."""
        owner, path = self.origin.owner, self.origin.path
        return replace(self, path=(*self.path, *steps), origin=Origin(owner, (*path, *steps)))

    def where(self, name: str, value: Scalar) -> At:
        """The same place, if a discriminator has the value there."""
        return replace(self, path=(*self.path, Guard(name, value)))

    def of(self, name: str) -> At:
        """The same place, declared by a definition."""
        return replace(self, origin=Origin(name), inside=self.inside | {name})


@dataclass(frozen=True, slots=True)
class Findings:
    """The differences of one variant in one operation, by action, place and path."""

    operation: str
    variant: str
    rows: dict[tuple[str, str, Path], Difference] = field(default_factory=dict)

    def add(
        self,
        action: Action,
        at: At,
        value: Scalar | tuple[tuple[str, str], ...] = None,
        having: tuple[str, ...] = (),
        origins: tuple[Origin, ...] = (),
    ) -> None:
        """Add a difference; a second one of the same path adds its origins."""
        found = Difference(
            self.operation,
            self.variant,
            action,
            at.place,
            at.path,
            value,
            having,
            origins or (at.origin,),
        )
        known = self.rows.setdefault((action, at.place, at.path), found)
        self.note(known, found.origins)

    def at(self, action: Action, place: str, path: Path) -> Difference | None:
        """The difference of a path."""
        return self.rows.get((action, place, path))

    def note(self, known: Difference, origins: tuple[Origin, ...]) -> None:
        """Say that a difference follows from other declarations too."""
        merged = tuple(dict.fromkeys((*known.origins, *origins)))
        self.rows[known.action, known.place, known.path] = replace(known, origins=merged)


@dataclass(frozen=True, slots=True)
class ValueWalk:
    """Walks the merged types of an operation's request for one variant.

    `uneven` are the definitions that hold a difference, themselves or further down.
    """

    operation: Operation
    known: Mapping[str, Definition]
    uneven: frozenset[str]
    acceptance: Acceptance
    findings: Findings

    @property
    def variant(self) -> str:
        """The variant whose requests are looked at."""
        return self.findings.variant

    def refuse(self, at: At, having: tuple[str, ...], origins: tuple[Origin, ...] = ()) -> None:
        """Refuse a value, unless a shorter path refuses it already or some member accepts it."""
        origins = origins or (at.origin,)
        value = isinstance(at.path[-1], Equals)
        for path in (unguarded(at.path), *([at.path[:-1]] if value else [])):
            known = self.findings.at("refuses", at.place, path)
            if known is not None:
                self.findings.note(known, origins)
                return
        # What one member of a union lacks, another may have.
        if not self.acceptance.operation(self.operation, at.place, at.path):
            self.findings.add("refuses", at, None, having, origins)

    def body(self, kind: Type, at: At) -> None:
        """Compare what the body of the operation may be: its type counts as seen below it only."""
        if not isinstance(kind, Ref):
            self.values(kind, at)
        elif kind.name in self.uneven:
            self._definition(self.known[kind.name], replace(at.of(kind.name), inside=frozenset()))

    def values(self, kind: Type, at: At) -> None:
        """Compare what a type allows."""
        if isinstance(kind, Nullable):
            self.values(kind.type, at)
        elif isinstance(kind, List):
            self.values(kind.items, at.to(Items()))
        elif isinstance(kind, Map):
            self.values(kind.values, at.to(Values()))
        elif isinstance(kind, Enum):
            for value in kind.values:
                if self.variant not in value.variants:
                    self.refuse(at.to(Equals(value.value)), value.variants)
        elif isinstance(kind, Union):
            self._union(kind, at)
        elif isinstance(kind, Ref) and kind.name not in at.inside and kind.name in self.uneven:
            self._definition(self.known[kind.name], at.of(kind.name))

    def _definition(self, found: Definition, at: At) -> None:
        # Who does not have the definition has something wider in this place.
        if self.variant not in found.variants:
            return
        if isinstance(found.type, Object):
            for child in found.type.fields:
                self._field(child, found, at)
        else:
            self.values(found.type, at)

    def _field(self, child: Field, record: Definition, at: At) -> None:
        below = at.to(Key(child.name))
        if self.variant not in child.variants:
            self.refuse(below, child.variants)
            return
        if at.path and isinstance(at.path[-1], Guard) and at.path[-1].name == child.name:
            return  # the discriminator, which the guard at the end of the path has looked at
        use = next(use for use in child.uses if use.variant == self.variant)
        if use.wire and at.place == BODY:
            self.findings.add("names", below, use.wire)
        self._fill(child, use, record, below)
        if not takes_anything(use):
            self._null(child, below)
            self.values(child.type, below)

    def _null(self, child: Field, at: At) -> None:
        """Refuse null where only other variants take it."""
        taking = tuple(use.variant for use in child.uses if isinstance(use.type, Nullable))
        if taking and self.variant not in taking:
            self.refuse(at.to(Null()), taking)

    def _fill(self, child: Field, use: FieldUse, record: Definition, at: At) -> None:
        if not use.required or all(child.required_in(variant) for variant in record.variants):
            return
        value, body = self._only_value(use), self.operation.body
        if value is None or body is None or at.place != BODY:
            return
        known = self.findings.at("fills", at.place, unguarded(at.path))
        if known is not None:
            self.findings.note(known, (at.origin,))
        elif self.acceptance.one_record(body.type, at.path):
            self.findings.add("fills", at, value)

    def _only_value(self, use: FieldUse) -> Scalar:
        """The constant or the default of a field."""
        inner = use.type.type if isinstance(use.type, Nullable) else use.type
        missing = isinstance(inner, Ref) and inner.name not in self.known
        kind = use.type if missing else resolve(use.type, self.known)
        if isinstance(kind, Enum) and kind.constant is not None:
            return kind.constant.value
        has = use.has_default and isinstance(use.default, str | int | float | bool)
        return use.default if has and isinstance(use.default, str | int | float | bool) else None

    def _union(self, union: Union, at: At) -> None:
        for value, having, origins in self._enumerated(union, at):
            if self.variant not in having:
                self.refuse(at.to(Equals(value)), having, origins)
        own = [resolve(m.type, self.known) for m in union.members if self.variant in m.variants]
        if ANY in own or any(isinstance(kind, Map) for kind in own):
            return
        for member in union.members:
            if isinstance(resolve(member.type, self.known), Enum):
                continue
            discriminated = bool(union.discriminator and member.values)
            if self.variant not in member.variants:
                for value in member.values if union.discriminator else ():
                    self.refuse(at.to(Key(union.discriminator), Equals(value)), member.variants)
                continue
            # Where the discriminator of the default is left out, no guard says which is meant.
            if not discriminated or union.default_value in member.values:
                self.values(member.type, at)
            if discriminated:
                self._discriminated(union.discriminator, member, at)

    def _discriminated(self, name: str, member: Member, at: At) -> None:
        """A member by each of its discriminator values that the variant has; others are refused."""
        foreign = list(self._foreign(name, member, at))
        for value, having, origin in foreign:
            self.refuse(at.to(Key(name), Equals(value)), having, (origin,))
        texts = {value_text(value) for value, _, _ in foreign}
        for value in member.values:
            if value_text(value) not in texts:
                self.values(member.type, at.where(name, value))

    def _foreign(
        self, name: str, member: Member, at: At
    ) -> Iterator[tuple[Scalar, tuple[str, ...], Origin]]:
        """The discriminator values of a member that only other variants have."""
        record, origin = self._resolved(member.type, at.origin)
        for child in record.fields if isinstance(record, Object) else ():
            if child.name == name:
                below = Origin(origin.owner, (*origin.path, Key(name)))
                kind, home = self._resolved(child.type, below)
                for value in kind.values if isinstance(kind, Enum) else ():
                    if self.variant not in value.variants:
                        found = Origin(home.owner, (*home.path, Equals(value.value)))
                        yield value.value, value.variants, found

    def _enumerated(
        self, union: Union, at: At
    ) -> Iterator[tuple[Scalar, tuple[str, ...], tuple[Origin, ...]]]:
        """The values of all enumerations in a union, with the variants that have them in any."""
        found: dict[str, tuple[Scalar, tuple[str, ...], tuple[Origin, ...]]] = {}
        for member in union.members:
            kind, home = self._resolved(member.type, at.origin)
            for value in kind.values if isinstance(kind, Enum) else ():
                having = [name for name in value.variants if name in member.variants]
                text, step = value_text(value.value), Equals(value.value)
                origins = [Origin(one.owner, (*one.path, step)) for one in (at.origin, home)]
                _, before, known = found.get(text, (value.value, (), ()))
                found[text] = (
                    value.value,
                    tuple(dict.fromkeys((*before, *having))),
                    tuple(dict.fromkeys((*known, *origins))),
                )
        yield from found.values()

    def _resolved(self, kind: Type, origin: Origin) -> tuple[Type, Origin]:
        """The type behind references and null, and where it is declared."""
        while isinstance(kind, Ref | Nullable):
            origin = Origin(kind.name) if isinstance(kind, Ref) else origin
            kind = self.known[kind.name].type if isinstance(kind, Ref) else kind.type
        return kind, origin


def takes_anything(use: FieldUse | ParameterUse) -> bool:
    """Whether what a variant has there is of any type, or lists or maps of that."""
    kind = use.type
    while not isinstance(kind, Union | Object) and (inside := next(children(kind), None)):
        kind = inside
    return kind == ANY
