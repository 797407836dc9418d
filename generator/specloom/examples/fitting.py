"""Examples of specs against the types of the API: a right one as it is shown, a wrong one not at all."""

from __future__ import annotations

import json
import math
import operator
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from fractions import Fraction

from specloom.api.model import Definition
from specloom.api.patterns import has_match
from specloom.api.types import (
    ANY,
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
    Scalar,
    Type,
    Union,
    Value,
)
from specloom.api.walk import own_constants, resolve
from specloom.examples import scalars
from specloom.examples.forms import File, Json
from specloom.examples.secrets import is_secret, looks_secret

#: So many values and types are compared for one example: unions in unions can be many.
_STEPS = 5000
_FORMS = {
    "date": re.compile(r"\d{4}-\d\d-\d\d"),
    "date-time": re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)"),
    "email": re.compile(r"[^@\s]+@[^@\s]+"),
    "uri": re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+"),
    "url": re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+"),
    "uuid": re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"),
}
_BOUNDS: Mapping[str, Callable[[float, float], bool]] = {
    **dict.fromkeys(("minimum", "minLength", "minItems", "minProperties"), operator.ge),
    **dict.fromkeys(("maximum", "maxLength", "maxItems", "maxProperties"), operator.le),
    "exclusiveMinimum": operator.gt,
    "exclusiveMaximum": operator.lt,
}


class Wrong(Exception):  # noqa: N818 - it is no error of the program: most specs have such examples
    """An example is not what its type says."""


@dataclass(frozen=True, slots=True)
class Fitting:
    """Brings the examples of a variant to what all of some variants take.

    Attributes:
        known: The definitions, by name.
        owner: The variant that writes the example so. What it spells otherwise than the base is not read.
        variants: Those that have to take the value; optional members that one lacks are left out.
        sent: Whether it is for a request, or else for a response.
        steps: One item for each step that was taken.
    """

    known: Mapping[str, Definition]
    owner: str
    variants: tuple[str, ...]
    sent: bool
    steps: list[None] = field(default_factory=list)

    def fit(self, value: Value, kind: Type, name: str = "") -> Json:
        """The example of something of a name, as it is shown.

        Raises:
            Wrong: it is not of the type.
        """
        self.steps.append(None)
        if len(self.steps) > _STEPS:
            raise Wrong
        if isinstance(kind, Nullable) and value is None:
            return None
        if isinstance(kind, Ref | Nullable):
            return self.fit(value, resolve(kind, self.known), name)
        if isinstance(kind, Primitive):
            return self._primitive(value, kind, name)
        if isinstance(kind, Enum):
            return self._enum(value, kind)
        if isinstance(kind, List):
            return self._list(value, kind, name)
        if isinstance(kind, Map):
            return self._map(value, kind)
        return (
            self._union(value, kind, name) if isinstance(kind, Union) else self._object(value, kind)
        )

    def _primitive(self, value: Value, kind: Primitive, name: str) -> Json:
        if kind.name == "any":
            return _shown(value, name)
        if kind.name == "bytes":
            _want(self.sent and isinstance(value, str))
            return File.of(name)
        if isinstance(value, str):
            _want(kind.name == "string")
            return self._text(value, kind, name)
        if isinstance(value, tuple | Pairs) or not _is_number(value, kind):
            raise Wrong
        self._limit(value, kind)
        return int(value) if kind.name == "integer" and isinstance(value, float) else value

    def _text(self, value: str, kind: Primitive, name: str) -> str:
        if is_secret(name, kind.format):
            other = scalars.text(kind, name)
            _want(other is not None)
            return other or ""
        _want(not looks_secret(value))
        self._limit(value, kind)
        return value

    def _limit(self, value: Json, kind: Primitive | List | Map) -> None:
        own = dict(kind.own)
        form = kind.format if isinstance(kind, Primitive) else ""
        usual = (*kind.limits, *([("format", form)] if form else []))
        for variant in self.variants:
            _want(all(_keeps(value, *one) for one in own.get(variant, usual)))

    def _enum(self, value: Value, kind: Enum) -> Json:
        """A value that is known; in requests also another one that all variants take."""
        _want(isinstance(value, str | int | float | bool) or value is None)
        _want(not any(self.owner in dict(one.wires) for one in kind.values))
        same = [one for one in kind.values if _same(one.value, value)]
        alike = any(type(one.value) is type(value) for one in kind.values)
        # What is received is shown as it is read without a doubt.
        free = set(kind.any_text) if self.sent and isinstance(value, str) else set[str]()
        if not (self.sent and kind.open and alike):
            have = {variant for one in same for variant in one.variants} | free
            _want(set(self.variants) <= have or any(not one.variants for one in same))
        return _shown(value, "")

    def _list(self, value: Value, kind: List, name: str) -> Json:
        _want(isinstance(value, tuple))
        found = (
            [self.fit(one, kind.items, name) for one in value] if isinstance(value, tuple) else []
        )
        self._limit(found, kind)
        return found

    def _map(self, value: Value, kind: Map) -> Json:
        items = _items(value)
        found = {key: self.fit(one, kind.values, key) for key, one in items.items()}
        self._limit(found, kind)
        return found

    def _union(self, value: Value, kind: Union, name: str) -> Json:
        for member in self._members(value, kind):
            try:
                return self.fit(value, member.type, name)
            except Wrong:
                continue
        raise Wrong

    def _members(self, value: Value, kind: Union) -> Iterator[Member]:
        """The members that a value can be: by the discriminator, if it has one."""
        stated = _items(value).get(kind.discriminator) if isinstance(value, Pairs) else None
        stated = kind.default_value if stated is None else stated
        for member in kind.members:
            have = not member.variants or set(self.variants) <= set(member.variants)
            own = not any(one[0] == self.owner for one in member.wires)
            told = not kind.discriminator or not member.values or stated in member.values
            if have and own and told:
                yield member

    def _object(self, value: Value, kind: Object) -> Json:
        given = _items(value)
        fields = {one.name: one for one in kind.fields}
        found: dict[str, Json] = {}
        for name, child in fields.items():
            # Where services may leave out something, some of their documents have null.
            left_out = name in given and self._is_left_out(given[name], child)
            if name in given and not left_out and self._is_wanted(child):
                found[name] = self.fit(given[name], child.type, name)
            elif name not in given:
                _want(not self._is_needed(child))
        for name in given:
            if name not in fields:
                found[name] = self._extra(given[name], kind, name)
        return found

    def _extra(self, value: Value, kind: Object, name: str) -> Json:
        if kind.extra is None:
            raise Wrong
        return self.fit(value, kind.extra, name)

    def _is_wanted(self, child: Field) -> bool:
        """Whether a member is shown: where it is not, others have no place for it."""
        own = next((use for use in child.uses if use.variant == self.owner), None)
        if own is None or own.convert or own.apart or own.wire not in ("", child.name):
            raise Wrong
        lacking = not set(self.variants) <= set(child.variants)
        return not (lacking or (child.read_only if self.sent else child.write_only))

    def _is_left_out(self, value: Value, child: Field) -> bool:
        """Whether a member of a response says nothing."""
        told = self.sent or self._is_needed(child) or isinstance(child.type, Nullable)
        return value is None and not told and child.type != ANY

    def _is_needed(self, child: Field) -> bool:
        concerned = (self.owner, *self.variants)
        required = any(use.required for use in child.uses if use.variant in concerned)
        idle = child.read_only or own_constants(child) if self.sent else child.write_only
        return required and not idle


def right_ones(
    examples: Iterable[tuple[str, Value]], fitting: Fitting, kind: Type, name: str = ""
) -> Iterator[Json]:
    """Those examples for something of a name, each of a variant, that are right."""
    for owner, value in examples:
        alone = replace(fitting, owner=owner, variants=(owner,), steps=[])
        try:
            found = alone.fit(value, kind, name)
            others = fitting.variants != (owner,)
            yield (
                replace(alone, variants=fitting.variants).fit(value, kind, name)
                if others
                else found
            )
        except (Wrong, RecursionError, ValueError, OverflowError):
            continue


def _want(right: object) -> None:
    if not right:
        raise Wrong


def _items(value: Value) -> dict[str, Value]:
    if not isinstance(value, Pairs):
        raise Wrong
    return dict(value.items)


def _same(one: Scalar, other: Value) -> bool:
    return isinstance(one, bool) == isinstance(other, bool) and one == other


def _is_number(value: Scalar, kind: Primitive) -> bool:
    """Whether what is no text is of a type."""
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return isinstance(value, bool) and kind.name == "boolean"
    if kind.name == "integer":
        return isinstance(value, int) or value.is_integer()
    return kind.name == "number" and math.isfinite(value)


def _shown(value: Value, name: str) -> Json:
    """A value of any type, without secrets."""
    if isinstance(value, Pairs):
        return {key: _shown(one, key) for key, one in value.items}
    if isinstance(value, tuple):
        return [_shown(one, name) for one in value]
    if isinstance(value, str):
        _want(not is_secret(name) and not looks_secret(value))
    _want(not isinstance(value, float) or math.isfinite(value))
    return value


def _keeps(value: Json, name: str, limit: Scalar) -> bool:
    """Whether a value keeps a limit; what is none says nothing."""
    if name in ("format", "pattern"):
        own = isinstance(value, str) and isinstance(limit, str)
        return not own or _CHECKS[name](str(limit), str(value))
    if name == "uniqueItems":
        items = value if isinstance(value, list) else []
        return limit is not True or len({json.dumps(one, default=repr) for one in items}) == len(
            items
        )
    size = len(value) if isinstance(value, str | list | Mapping) else value
    if isinstance(limit, bool) or not isinstance(limit, int | float):
        return True
    if not isinstance(size, int | float):
        return True
    if name == "multipleOf":
        return not limit or Fraction(str(size)) % Fraction(str(limit)) == 0
    return name not in _BOUNDS or _BOUNDS[name](size, limit)


def _has_form(form: str, value: str) -> bool:
    if form in _FORMS and not _FORMS[form].fullmatch(value):
        return False
    try:
        if form == "date":
            date.fromisoformat(value)
        elif form == "date-time":
            datetime.fromisoformat(value.upper())
    except ValueError:
        return False
    return True


_CHECKS = {"format": _has_form, "pattern": has_match}
