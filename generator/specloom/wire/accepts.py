"""Whether a variant accepts what a path addresses, in whichever member of a union it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from specloom.api.model import Definition, Operation
from specloom.api.types import (
    ANY,
    Enum,
    Field,
    List,
    Map,
    Member,
    Nullable,
    Object,
    Primitive,
    Ref,
    Scalar,
    Type,
    Union,
)
from specloom.wire.paths import (
    BODY,
    Equals,
    Guard,
    Items,
    Key,
    Kind,
    Null,
    Path,
    Step,
    Values,
    value_text,
)
from specloom.wire.routes import parameter_key

_KINDS: dict[type, str] = {
    str: "string",
    bool: "boolean",
    int: "number",
    float: "number",
    type(None): "null",
}


@dataclass(frozen=True, slots=True)
class _Absent:
    """The same object, if it does not have the key."""

    name: str


_AnyStep = Step | _Absent


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What one variant accepts of merged types."""

    known: Mapping[str, Definition]
    variant: str

    def operation(self, operation: Operation, place: str, path: Path) -> bool:
        """Whether some call of an operation can have what a path addresses."""
        if place == BODY:
            return operation.body is not None and self.path(operation.body.type, path)
        first, *rest = path
        return any(
            self.anything(use.type) or self.path(parameter.type, tuple(rest))
            for parameter in operation.parameters
            if (parameter.place, Key(parameter_key(operation, parameter))) == (place, first)
            for use in parameter.uses
            if use.variant == self.variant
        )

    def path(self, kind: Type, path: Path) -> bool:
        """Whether some value of the type has what the path addresses."""
        return any(True for _ in self._reached(kind, path))

    def one_record(self, kind: Type, path: Path) -> bool:
        """Whether the path ends in a key that can only be one record's.

        The discriminator of a union with a default is: where it is absent, the default is meant.
        """
        *steps, last = path
        if not isinstance(last, Key):
            return False
        absent = _Absent(last.name)
        holders = [
            member
            for reached in self._reached(kind, tuple(steps))
            for member in self._members(reached, absent)
            if isinstance(member, Object | Map) or member == ANY
        ]
        return len(set(holders)) == 1

    def anything(self, kind: Type) -> bool:
        """Whether any value at all is one of the type."""
        return any(member == ANY for member in self._members(kind))

    def _reached(self, kind: Type, path: Path) -> Iterator[Type]:
        if not path:
            yield kind
            return
        for member in self._members(kind, path[0]):
            yield from self._through(member, path[0], path[1:])

    def _members(
        self, kind: Type, step: _AnyStep | None = None, inside: tuple[str, ...] = ()
    ) -> Iterator[Type]:
        """The members that the variant has and a step can mean, through names; null is one."""
        if isinstance(kind, Ref):
            if kind.name in self.known and kind.name not in inside:
                yield from self._members(self.known[kind.name].type, step, (*inside, kind.name))
        elif isinstance(kind, Nullable):
            yield kind
            yield from self._members(kind.type, step, inside)
        elif isinstance(kind, Union):
            for member in kind.members:
                having = not member.variants or self.variant in member.variants
                if having and _is_meant(kind, member, step):
                    yield from self._members(member.type, step, inside)
        else:
            yield kind

    def _through(self, member: Type, step: Step, rest: Path) -> Iterator[Type]:
        if member == ANY:
            yield member
        elif isinstance(member, Nullable):
            yield from (member,) if isinstance(step, Null) else ()
        elif isinstance(step, Kind):
            yield from (member,) if step.name in json_kinds(member) else ()
        elif isinstance(step, Equals):
            yield from (member,) if self._has_value(member, step.value) else ()
        elif isinstance(member, Object):
            yield from self._in_record(member, step, rest)
        elif isinstance(member, Map) and isinstance(step, Guard):
            yield from self._reached(member, rest)
        elif isinstance(member, Map) and isinstance(step, Key | Values):
            yield from self._reached(member.values, rest)
        elif isinstance(member, List) and isinstance(step, Items):
            yield from self._reached(member.items, rest)

    def _has_value(self, member: Type, value: Scalar) -> bool:
        if isinstance(member, Enum):
            having = [value_text(v.value) for v in member.values if self.variant in v.variants]
            return self.variant in member.any_text or value_text(value) in having
        return isinstance(member, Primitive) and member.name == "string"

    def _in_record(self, record: Object, step: Step, rest: Path) -> Iterator[Type]:
        if not isinstance(step, Key | Guard):
            return
        fields = [f for f in record.fields if f.name == step.name and self.variant in f.variants]
        if isinstance(step, Key):
            for field in fields:
                yield from self._in_field(field, rest)
        else:
            equal = (Equals(step.value),)
            if any(True for field in fields for _ in self._in_field(field, equal)):
                yield from self._reached(record, rest)

    def _in_field(self, field: Field, rest: Path) -> Iterator[Type]:
        own = next(use.type for use in field.uses if use.variant == self.variant)
        if rest and self.anything(own):
            yield ANY
        elif rest and isinstance(rest[0], Null):
            yield from (own,) if isinstance(own, Nullable) else ()
        else:
            yield from self._reached(field.type, rest)


def json_kinds(kind: Type) -> tuple[str, ...]:
    """The types of JSON that the values of a type have; nothing for references and unions."""
    if isinstance(kind, Enum):
        return tuple(dict.fromkeys(_KINDS[type(value.value)] for value in kind.values))
    if isinstance(kind, Primitive):
        return {"integer": ("number",), "bytes": ("string",), "any": ()}.get(
            kind.name, (kind.name,)
        )
    if isinstance(kind, List):
        return ("array",)
    return ("object",) if isinstance(kind, Object | Map) else ()


def kind_steps(
    kind: Type, known: Mapping[str, Definition], inside: tuple[str, ...] = ()
) -> Iterator[Path]:
    """The steps to each type of JSON in a type: its own, then those of its items and values."""
    if isinstance(kind, Ref):
        if kind.name not in inside:
            yield from kind_steps(known[kind.name].type, known, (*inside, kind.name))
        return
    if isinstance(kind, Nullable):
        yield from kind_steps(kind.type, known, inside)
    yield from ((Kind(name),) for name in json_kinds(kind))
    if isinstance(kind, List | Map):
        inner, step = (kind.items, Items()) if isinstance(kind, List) else (kind.values, Values())
        yield from ((step, *rest) for rest in kind_steps(inner, known, inside))


def _is_meant(union: Union, member: Member, step: _AnyStep | None) -> bool:
    """Whether a member has the discriminator value of a step, or is the default where it has none."""
    if not union.discriminator or not member.values:
        return True
    if (
        isinstance(step, _Absent)
        and step.name == union.discriminator
        and union.default_value is not None
    ):
        return union.default_value in member.values
    if isinstance(step, Guard) and step.name == union.discriminator:
        return value_text(step.value) in map(value_text, member.values)
    return True
