"""Example values of types, as the base writes them: JSON as Python values."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from specloom.api.model import Definition
from specloom.api.types import (
    Enum,
    Field,
    List,
    Map,
    Member,
    Nullable,
    Object,
    Pairs,
    Primitive,
    Ref,
    Type,
    Union,
    Value,
)
from specloom.api.walk import resolve
from specloom.examples import scalars
from specloom.examples.fitting import Fitting, right_ones
from specloom.examples.forms import File, Json
from specloom.examples.settled import settled, with_status

#: So many records may stand in each other before optional ones are left out.
DEEP = 4
#: After so many records an example has no optional ones, and after so many there is none.
_MANY, _MOST = 200, 2000
#: A list that has to have more items than these is not shown.
_LENGTHY = 32
#: So many letters an example of a part may have.
_LONG = 1000
#: The discriminator values of what is written.
_PLAINEST = ("text", "input_text", "output_text")
#: Who speaks in what is received, and in what is sent.
_SPEAKERS = ("assistant", "user")


class _Absent:
    """Stands for a value that cannot be made: a recursion, or a pattern."""


ABSENT = _Absent()


@dataclass(slots=True)
class _Made:
    """How many records an example has so far: definitions that hold each other would make millions."""

    records: int = 0


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes example values of the types of an API.

    Attributes:
        known: The definitions, by name.
        variants: Those that have to take the value; fields, values and members that one lacks are left out.
        sent: Whether it is for requests, which have what is required, or for responses, which have all.
        inside: The definitions that the value is a part of.
        status: The status of what a response is about, where it can have that one.
        deep: How many records may stand in each other before optional ones are left out.
        made: What there is of the value so far.
    """

    known: Mapping[str, Definition]
    variants: tuple[str, ...]
    sent: bool
    inside: tuple[str, ...] = ()
    status: str = ""
    deep: int = DEEP
    made: _Made = dataclasses.field(default_factory=_Made, compare=False)

    def make(self, kind: Type, name: str = "", owner: str = "") -> Json | _Absent:
        """An example of a type, for something of a name; ABSENT if there is none of finite size."""
        if isinstance(kind, Ref):
            return self._of_definition(kind.name, name, owner)
        if isinstance(kind, Nullable):
            found = self.make(kind.type, name, owner)
            return None if isinstance(found, _Absent) else found
        if isinstance(kind, Primitive):
            return _scalar(kind, name, owner)
        if isinstance(kind, Enum):
            return self._value(kind)
        if isinstance(kind, List):
            return self._list(kind, name, owner)
        if isinstance(kind, Map):
            return self._map(kind, name)
        if isinstance(kind, Union):
            return self._member(kind, name, owner)
        return self._object(kind, owner)

    def _of_definition(self, found: str, name: str, owner: str) -> Json | _Absent:
        if self.inside.count(found):
            return ABSENT
        definition = self.known[found]
        kind = resolve(definition.type, self.known)
        record = isinstance(kind, Object)
        for right in self.right(definition.examples, kind, name):
            return self._settled(right, kind)
        made = self.made if self.inside else _Made()
        made.records += record
        if made.records > _MOST:
            return ABSENT
        below = replace(self, inside=(*self.inside, found), made=made)
        return below.make(definition.type, name, found if record else owner)

    def right(
        self, examples: Iterable[tuple[str, Value]], kind: Type, name: str = ""
    ) -> Iterator[Json]:
        """The examples of specs that are right; for parts of other values they are not long."""
        most = _LONG if self.inside else None
        fitting = Fitting(self.known, "", self.variants, self.sent)
        for one in right_ones(examples, fitting, kind, name):
            if most is None or len(str(one)) <= most:
                yield one

    def settled(self, examples: Iterable[tuple[str, Value]], kind: Type) -> Iterator[Json]:
        """The examples of a response that are right, with the status that is wanted."""
        for right in self.right(examples, kind):
            yield self._settled(right, resolve(kind, self.known))

    def of_field(self, field: Field, owner: str = "") -> Json | _Absent:
        """A value of a field: what specs have for it, else one that is made."""
        stated = self._stated(field)
        return self.make(field.type, field.name, owner) if stated is ABSENT else stated

    def _value(self, kind: Enum) -> Json | _Absent:
        common = [one.value for one in kind.values if self._have(one.variants)]
        speaker = _SPEAKERS[self.sent]
        return speaker if set(_SPEAKERS) <= {*common} else next(iter(common), ABSENT)

    def _have(self, variants: tuple[str, ...]) -> bool:
        """Whether all that have to take the value have a part."""
        return not variants or set(self.variants) <= set(variants)

    def _list(self, kind: List, name: str, owner: str) -> Json | _Absent:
        least = dict(kind.limits).get("minItems")
        item = self.make(kind.items, _one(name), owner)
        if isinstance(item, _Absent) or (isinstance(least, int) and least > _LENGTHY):
            return ABSENT if least or self.sent else []
        return [item] * (least if isinstance(least, int) and least > 1 else 1)

    def _map(self, kind: Map, name: str) -> Json | _Absent:
        plain = isinstance(resolve(kind.values, self.known), Primitive)
        value = self.make(kind.values, "value" if plain else _one(name) or "value")
        return {} if isinstance(value, _Absent) else {"key": value}

    def _member(self, kind: Union, name: str, owner: str) -> Json | _Absent:
        """The first member of which there is an example; a record with the value that tells it."""
        # Texts of which some are known are told by those.
        ordered = sorted(
            kind.members, key=lambda one: isinstance(resolve(one.type, self.known), Primitive)
        )
        texts = any(isinstance(resolve(one.type, self.known), Enum) for one in ordered)
        # What is written is plainer than a picture or a file.
        first = (*_PLAINEST, _SPEAKERS[self.sent])
        plainest = sorted(kind.members, key=lambda one: not set(first) & set(one.values))
        for member in ordered if texts else plainest:
            proposed = resolve(member.type, self.known)
            if texts and not self.sent and isinstance(proposed, Enum) and proposed.values:
                # What others know is a text, too.
                return proposed.values[0].value
            if self._have(member.variants):
                found = self.make(member.type, name, owner)
                if not isinstance(found, _Absent):
                    return _told(kind, member, found)
        return ABSENT

    def _object(self, kind: Object, owner: str) -> Json | _Absent:
        made: dict[str, Json] = {}
        for field in kind.fields:
            required = any(use.required for use in field.uses if use.variant in self.variants)
            if not self._is_shown(field, kind, required=required) or self._is_filled(field):
                continue
            found = self.of_field(field, owner)
            if not isinstance(found, _Absent):
                made[field.name] = found
            elif required:
                return ABSENT
        return self._settled(made, kind)

    def _is_shown(self, field: Field, kind: Object, *, required: bool) -> bool:
        room = len(self.inside) < self.deep and self.made.records < _MANY
        if self.sent:
            bare = all(_says_nothing(one, self.variants, self.known) for one in kind.fields)
            wanted = required or (bare and self._have(field.variants) and room)
            return wanted and not field.read_only
        optional = room and not field.deprecated
        return not field.write_only and self._have(field.variants) and (required or optional)

    def _settled(self, made: Json, kind: Type) -> Json:
        """A record of a response whose parts say the same."""
        if self.sent or not isinstance(made, dict) or not isinstance(kind, Object):
            return made
        return settled(with_status(made, kind, self.known, self.status), kind, self.known)

    def _is_filled(self, field: Field) -> bool:
        """Whether the SDK sends a field by itself: a constant that some variants have and others lack."""
        kind = resolve(field.type, self.known)
        constant = isinstance(kind, Enum) and kind.constant is not None
        return self.sent and constant and not self._have(field.variants)

    def _stated(self, field: Field) -> Json | _Absent:
        """What the specs have for a field: an example, or a default."""
        examples = ((use.variant, one) for use in field.uses for one in use.examples)
        for right in self.right(examples, field.type, field.name):
            return right
        use = field.uses[0]
        # That a list is empty unless more is said shows nothing of what is in it.
        telling = use.default not in (None, (), Pairs(()))
        return _plain(use.default) if use.has_default and telling else ABSENT


def _says_nothing(field: Field, variants: tuple[str, ...], known: Mapping[str, Definition]) -> bool:
    """Whether a field need not be sent, or only tells what the object is."""
    if not any(use.required for use in field.uses if use.variant in variants):
        return True
    kind = resolve(field.type, known)
    return isinstance(kind, Enum) and kind.constant is not None


def _told(kind: Union, member: Member, found: Json) -> Json:
    if kind.discriminator and member.values and isinstance(found, Mapping):
        return {kind.discriminator: member.values[0], **found}
    return found


def _one(name: str) -> str:
    """The name of one of several: `boxes` and `entries` hold a `box` and an `entry`."""
    for ending, singular in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch")):
        if name.endswith(ending):
            return name.removesuffix(ending) + singular
    return name[:-1] if name.endswith("s") and not name.endswith("ss") else name


def _plain(value: Value) -> Json:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, str | int | float | bool) or value is None:
        return value
    return {key: _plain(item) for key, item in value.items}


def _scalar(kind: Primitive, name: str, owner: str) -> Json | _Absent:
    if kind.name == "string":
        found = scalars.text(kind, name, owner)
        return ABSENT if found is None else found
    if kind.name in ("integer", "number"):
        return scalars.number(kind, name)
    if kind.name == "boolean":
        return scalars.flag(name)
    return File.of(name) if kind.name == "bytes" else {}
