"""What one variant's requests of one operation have otherwise: values refused, filled in, renamed."""

from __future__ import annotations

from collections import Counter
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
from specloom.api.walk import children, own_constants, resolve
from specloom.wire.accepts import Acceptance, kind_steps
from specloom.wire.difference import Action, Difference, Origin
from specloom.wire.enumerations import Enumerations
from specloom.wire.paths import (
    BODY,
    EVENT,
    HEADER,
    QUERY,
    RESPONSE,
    Equals,
    Guard,
    Items,
    Key,
    Kind,
    Null,
    Path,
    Step,
    Values,
    spelled,
    unguarded,
    value_text,
)

#: So often a definition is entered in a place of an operation, before those seen there are not entered again.
_MANY = 256
#: What has the items or the values that a step leads to.
_AROUND: dict[type, str] = {Items: "array", Values: "object"}


@dataclass(frozen=True, slots=True)
class At:
    """A place in a request: the path to it, where the specs declare it, and the types it is in."""

    place: str
    path: Path
    origin: Origin
    inside: tuple[tuple[str, Path], ...] = ()

    def to(self, *steps: Step) -> At:
        """The place some steps further on."""
        owner, path = self.origin.owner, self.origin.path
        return replace(self, path=(*self.path, *steps), origin=Origin(owner, (*path, *steps)))

    def where(self, name: str, value: Scalar) -> At:
        """The same place, if a discriminator has the value there."""
        return replace(self, path=(*self.path, Guard(name, value)))

    def of(self, name: str) -> At:
        """The same place, declared by a definition."""
        return replace(self, origin=Origin(name), inside=(*self.inside, (name, self.path)))

    def entered(self, name: str) -> Path | None:
        """The path at which a definition that this place is in was entered."""
        return next((path for known, path in self.inside if known == name), None)


@dataclass(frozen=True, slots=True)
class Findings:
    """The differences of one variant in one operation, by action, place and path."""

    operation: str
    variant: str
    rows: dict[tuple[str, str, Path], Difference] = field(default_factory=dict)
    #: Places of the body that lead to what was entered at a path before.
    loops: list[tuple[At, Path]] = field(default_factory=list)
    #: By place, where each definition was entered first, and how often one was.
    first: dict[tuple[str, str], Path] = field(default_factory=dict)
    entries: Counter[str] = field(default_factory=Counter)

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

    def enter(self, at: At, name: str) -> Path | None:
        """Where a definition was entered before, if there is too much to look at all of it here, too.

        Definitions that hold each other lead to more paths than anybody can count.
        """
        self.entries[at.place] += 1
        first = self.first.setdefault((at.place, name), at.path)
        return first if self.entries[at.place] > _MANY and first is not at.path else None

    def close(self) -> None:
        """Say of each place that leads to something once more, if something is done in that."""
        done = {
            path
            for one in self.rows.values()
            if one.place == BODY and one.action in ("refuses", "fills")
            for path in _above(one.path)
        }
        loops, left = self.loops, len(self.loops) + 1
        while len(loops) < left:
            left, waiting = len(loops), []
            for at, entered in loops:
                if entered in done:
                    self.add("again", at, spelled(at.place, entered))
                    done.update(_above(at.path))
                else:
                    waiting.append((at, entered))
            loops = waiting

    def note(self, known: Difference, origins: tuple[Origin, ...]) -> None:
        """Say that a difference follows from other declarations too."""
        merged = tuple(dict.fromkeys((*known.origins, *origins)))
        self.rows[known.action, known.place, known.path] = replace(known, origins=merged)


def _above(path: Path) -> Iterator[Path]:
    """The paths on the way to one."""
    return (path[:end] for end in range(len(path)))


@dataclass(frozen=True, slots=True)
class ValueWalk:
    """Walks the merged types of an operation's request for one variant.

    `uneven` are the definitions that hold a difference, themselves or further down, `spelled` those
    that hold a name or a value which the variant writes otherwise.
    """

    operation: Operation
    known: Mapping[str, Definition]
    uneven: frozenset[str]
    spelled: frozenset[str]
    acceptance: Acceptance
    findings: Findings

    @property
    def variant(self) -> str:
        """The variant whose requests are looked at."""
        return self.findings.variant

    @property
    def constants(self) -> Enumerations:
        """The constants of the variant."""
        return Enumerations(self.known, self.variant)

    def refuse(self, at: At, having: tuple[str, ...], origins: tuple[Origin, ...] = ()) -> None:
        """Refuse a value, unless a shorter path refuses it already or some member accepts it."""
        if at.place in (RESPONSE, EVENT):
            return
        origins = origins or (at.origin,)
        value = isinstance(at.path[-1], Equals | Kind)
        for path in (unguarded(at.path), *([at.path[:-1]] if value else [])):
            known = self.findings.at("refuses", at.place, path)
            if known is not None:
                self.findings.note(known, origins)
                return
        # What one member of a union lacks, another may have.
        if not self.acceptance.operation(self.operation, at.place, at.path):
            self.findings.add("refuses", at, None, having, origins)

    def only_spelled(self) -> ValueWalk:
        """The walk of what comes back, in which only names and values are looked for."""
        return replace(self, uneven=self.spelled)

    def body(self, kind: Type, at: At) -> None:
        """Compare what the body of the operation may be: its type counts as seen below it only."""
        if not isinstance(kind, Ref):
            self.values(kind, at)
        elif kind.name in self.uneven:
            self._definition(self.known[kind.name], replace(at.of(kind.name), inside=()))

    def values(self, kind: Type, at: At) -> None:
        """Compare what a type allows."""
        if isinstance(kind, Nullable):
            self.values(kind.type, at)
        elif isinstance(kind, List):
            self.values(kind.items, at.to(Items()))
        elif isinstance(kind, Map):
            self.values(kind.values, at.to(Values()))
        elif isinstance(kind, Enum):
            self._enum(kind, at)
        elif isinstance(kind, Union):
            self._union(kind, at)
        elif isinstance(kind, Ref) and kind.name in self.uneven:
            self._reference(kind.name, at)

    def _enum(self, kind: Enum, at: At) -> None:
        for value in kind.values:
            if self.variant not in value.variants:
                self.refuse(at.to(Equals(value.value)), value.variants)
        self._write(self.constants.spellings(kind), at)

    def _reference(self, name: str, at: At) -> None:
        entered = at.entered(name)
        if entered is None:
            entered = self.findings.enter(at, name)
        if entered is None:
            self._definition(self.known[name], at.of(name))
        elif at.place == BODY:
            self.findings.loops.append((at, entered))

    def _write(self, pairs: Mapping[str, str], at: At, origins: tuple[Origin, ...] = ()) -> None:
        if pairs:
            self.findings.add("values", at, tuple(pairs.items()), (), origins)

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
        if use.wire:
            self.findings.add("names", below, use.wire)
        for inner, own in use.apart:
            steps = below.to(*map(Key, inner))
            target = spelled(BODY, tuple(map(Key, own)))
            self.findings.add("nests", steps, target, (), (below.origin,))
        self._fill(child, use, record, below)
        if use.convert:
            self.findings.add("converts", below, use.convert)
            if use.convert == "list":
                self.values(child.type, below)
            return
        if not takes_anything(use):
            taking = tuple(one.variant for one in child.uses if isinstance(one.type, Nullable))
            if taking and self.variant not in taking:
                self.refuse(below.to(Null()), taking)
            self.values(child.type, below)

    def _fill(self, child: Field, use: FieldUse, record: Definition, at: At) -> None:
        everywhere = all(child.required_in(variant) for variant in record.variants)
        if not use.required or (everywhere and not own_constants(child)):
            return
        value, body = self.constants.filled(child, use), self.operation.body
        if value is None or body is None or at.place != BODY:
            return
        known = self.findings.at("fills", at.place, unguarded(at.path))
        if known is not None:
            self.findings.note(known, (at.origin,))
        elif self.acceptance.one_record(body.type, at.path):
            self.findings.add("fills", at, value)

    def _union(self, union: Union, at: At) -> None:
        for value, having, origins in self.constants.enumerated(union, at.origin):
            if self.variant not in having:
                self.refuse(at.to(Equals(value)), having, origins)
        own = [resolve(m.type, self.known) for m in union.members if self.variant in m.variants]
        self._write(self.constants.spellings(union), at)
        if ANY in own or any(isinstance(kind, Map) for kind in own):
            return
        name, texts = self.constants.discriminator(union)
        below = at.to(Key(union.discriminator))
        refs = (member.type for member in union.members if isinstance(member.type, Ref))
        origins = (below.origin, *(Origin(ref.name, (Key(union.discriminator),)) for ref in refs))
        if name:
            self.findings.add("names", below, name, (), origins)
        self._write(texts, below, origins)
        for member in union.members:
            if not self.constants.is_enum(member.type):
                self._member(member, union, at)

    def _member(self, member: Member, union: Union, at: At) -> None:
        discriminated = bool(union.discriminator and member.values)
        if self.variant not in member.variants:
            for value in member.values if union.discriminator else ():
                self.refuse(at.to(Key(union.discriminator), Equals(value)), member.variants)
            _refuse_kinds(self, member, at)
            return
        # Where the discriminator of the default is left out, no guard says which is meant.
        if not discriminated or union.default_value in member.values:
            self.values(member.type, at)
        if discriminated:
            self._discriminated(union.discriminator, member, at)

    def _discriminated(self, name: str, member: Member, at: At) -> None:
        """A member by each of its discriminator values that the variant has; others are refused."""
        foreign = list(self.constants.foreign(name, member, at.origin))
        for value, having, origin in foreign:
            self.refuse(at.to(Key(name), Equals(value)), having, (origin,))
        texts = {value_text(value) for value, _, _ in foreign}
        for value in member.values:
            if value_text(value) not in texts:
                self.values(member.type, at.where(name, value))


def takes_anything(use: FieldUse | ParameterUse) -> bool:
    """Whether what a variant has there is of any type, or lists or maps of that."""
    kind = use.type
    while not isinstance(kind, Union | Object) and (inside := next(children(kind), None)):
        kind = inside
    return kind == ANY


def _refuse_kinds(walk: ValueWalk, member: Member, at: At) -> None:
    """Refuse the types of JSON of a member, but for those in one that is refused."""
    for steps in kind_steps(member.type, walk.known):
        ends = ((steps[:end], Kind(_AROUND[type(s)])) for end, s in enumerate(steps[:-1]))
        around = ((*at.path, *before, kind) for before, kind in ends)
        refused = any(walk.findings.at("refuses", at.place, path) for path in around)
        if not refused and _is_typed(walk.operation, walk.variant, at.place, steps):
            walk.refuse(at.to(*steps), member.variants)


def _is_typed(operation: Operation, variant: str, place: str, steps: Path) -> bool:
    """Whether what is sent at a place has the type at the end of some steps.

    In a form or a query everything is text, but one and several are written otherwise.
    """
    uses = operation.body.uses if operation.body else ()
    json = any(use.media == "json" for use in uses if use.variant == variant)
    several = place in (QUERY, HEADER) and steps in ((Kind("array"),), (Kind("object"),))
    return several or (place == BODY and json)
