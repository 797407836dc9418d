"""Whether a variant takes what a path of its tables addresses, in whichever arm of a union it is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

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

_QUOTED = ".[]{}=%:!"


def quoted(name: str) -> str:
    """A wire name in the path language of the runtime's tables."""
    return "".join(f"%{ord(c):02X}" if c in _QUOTED else c for c in name)


def value_text(value: Scalar) -> str:
    """A value as tables name it: strings as they are, the rest as JSON."""
    return value if isinstance(value, str) else json.dumps(value)


@dataclass(frozen=True, slots=True)
class _Step:
    kind: str
    name: str = ""
    value: str = ""


def _steps(path: str) -> Iterator[_Step]:
    """The moves of a path, as `tables.py` of the runtime makes them."""
    for text in path.split(".") if path else ():
        if text.startswith("{") and not text.startswith("{*}"):
            name, _, value = text[1:-1].partition("=")
            yield _Step("guard", unquote(name), unquote(value))
            continue
        place, equals, value = text.removesuffix("!null").partition("=")
        name = place.rstrip("[]")
        # A parameter's path begins with what is done with its value.
        if name:
            yield _Step("values") if name == "{*}" else _Step("key", unquote(name))
        yield from [_Step("items")] * place.count("[]")
        if equals:
            yield _Step("equals", value=unquote(value))
        if text.endswith("!null"):
            yield _Step("null")


@dataclass(frozen=True, slots=True)
class Taking:
    """What one variant takes of merged types."""

    known: Mapping[str, Definition]
    variant: str

    def operation(self, operation: Operation, path: str) -> bool:
        """Whether some call of an operation can have what a path of its tables addresses."""
        place, colon, rest = path.partition(":")
        if not colon:
            return operation.body is not None and self.path(operation.body.type, path)
        name = re.split(r"[\[.=]", rest)[0]
        return any(
            self.anything(use.type) or self.path(parameter.type, rest[len(name) :])
            for parameter in operation.parameters
            if parameter.place == place and quoted(parameter.uses[0].wire) == name
            for use in parameter.uses
            if use.variant == self.variant
        )

    def path(self, kind: Type, path: str) -> bool:
        """Whether some value of the type has what the path addresses."""
        return any(True for _ in self._reached(kind, tuple(_steps(path))))

    def one_record(self, kind: Type, path: str) -> bool:
        """Whether the path ends in a key that can only be one record's.

        The tag of a union with a default is: where it is absent, the default is meant.
        """
        *steps, last = _steps(path)
        absent = _Step("absent", last.name)
        holders = [
            arm
            for found in self._reached(kind, tuple(steps))
            for arm in self._arms(found, absent)
            if isinstance(arm, Object | Map) or arm == ANY
        ]
        return len(set(holders)) == 1

    def any_text(self, kind: Type) -> bool:
        """Whether any string is a value of the type."""
        return any(
            arm == ANY
            or (isinstance(arm, Primitive) and arm.name == "string")
            or (isinstance(arm, Enum) and self.variant in arm.any_text)
            for arm in self._arms(kind)
        )

    def anything(self, kind: Type) -> bool:
        """Whether any value at all is one of the type."""
        return any(arm == ANY for arm in self._arms(kind))

    def _reached(self, kind: Type, steps: tuple[_Step, ...]) -> Iterator[Type]:
        if not steps:
            yield kind
            return
        for arm in self._arms(kind, steps[0]):
            yield from self._through(arm, steps[0], steps[1:])

    def _arms(
        self, kind: Type, step: _Step | None = None, inside: tuple[str, ...] = ()
    ) -> Iterator[Type]:
        """The arms that the variant has and a step can mean, through names; null is one of them."""
        if isinstance(kind, Ref):
            if kind.name in self.known and kind.name not in inside:
                yield from self._arms(self.known[kind.name].type, step, (*inside, kind.name))
        elif isinstance(kind, Nullable):
            yield kind
            yield from self._arms(kind.type, step, inside)
        elif isinstance(kind, Union):
            for member in kind.members:
                having = not member.variants or self.variant in member.variants
                if having and _is_meant(kind, member, step):
                    yield from self._arms(member.type, step, inside)
        else:
            yield kind

    def _through(self, arm: Type, step: _Step, rest: tuple[_Step, ...]) -> Iterator[Type]:
        if arm == ANY:
            yield arm
        elif isinstance(arm, Nullable):
            yield from (arm,) if step.kind == "null" else ()
        elif step.kind == "equals":
            yield from (arm,) if self._has_value(arm, step.value) else ()
        elif isinstance(arm, Object):
            yield from self._in_record(arm, step, rest)
        elif isinstance(arm, Map) and step.kind == "guard":
            yield from self._reached(arm, rest)
        elif isinstance(arm, Map) and step.kind in ("key", "values"):
            yield from self._reached(arm.values, rest)
        elif isinstance(arm, List) and step.kind == "items":
            yield from self._reached(arm.items, rest)

    def _has_value(self, arm: Type, value: str) -> bool:
        if isinstance(arm, Enum):
            having = [value_text(v.value) for v in arm.values if self.variant in v.variants]
            return self.variant in arm.any_text or value in having
        return isinstance(arm, Primitive) and arm.name == "string"

    def _in_record(self, record: Object, step: _Step, rest: tuple[_Step, ...]) -> Iterator[Type]:
        fields = [f for f in record.fields if f.name == step.name and self.variant in f.variants]
        if step.kind == "key":
            for field in fields:
                yield from self._in_field(field, rest)
        elif step.kind == "guard":
            equal = (_Step("equals", value=step.value),)
            if any(True for field in fields for _ in self._in_field(field, equal)):
                yield from self._reached(record, rest)

    def _in_field(self, field: Field, rest: tuple[_Step, ...]) -> Iterator[Type]:
        own = next(use.type for use in field.uses if use.variant == self.variant)
        if rest and self.anything(own):
            yield ANY
        elif rest and rest[0].kind == "null":
            yield from (own,) if isinstance(own, Nullable) else ()
        else:
            yield from self._reached(field.type, rest)


def _is_meant(union: Union, member: Member, step: _Step | None) -> bool:
    """Whether an arm has the tag that a step asks for, or is the default where it has none."""
    if step is None or step.name != union.tag or not union.tag or not member.tags:
        return True
    if step.kind == "absent" and union.default_tag is not None:
        return union.default_tag in member.tags
    return step.kind != "guard" or step.value in map(value_text, member.tags)
