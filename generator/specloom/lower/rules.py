"""What a request has to be before it is sent, as data that the runtime reads.

A rule is the name of a JSON type, a definition after ``#``, the rules of the members of an object, or
a tuple whose first item says what it is; `_runtime/validation.py` has the list.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from specloom.api.model import Api, Body, Definition, Operation, Parameter, ParameterUse
from specloom.api.patterns import is_pattern
from specloom.api.types import (
    ANY,
    Enum,
    Field,
    Limits,
    List,
    Map,
    Nullable,
    Object,
    Primitive,
    Ref,
    Scalar,
    Type,
    Union,
    without_null,
)
from specloom.api.walk import own_constants
from specloom.config.values import VariantConfig
from specloom.lower.directions import Types
from specloom.lower.fields import hidden
from specloom.plan.literals import Literal, Value
from specloom.plan.nodes import Rules
from specloom.wire.constants import is_constant, sent_value
from specloom.wire.routes import parameter_key

Rule: TypeAlias = Value
_FREE, _REQUIRED = "any", "!"
_PLACES = ("path", "query", "header")
_FORMATS = ("date", "date-time", "uuid")
_WORDS = {"bytes": _FREE}


@dataclass(frozen=True, slots=True)
class RuleLowering:
    """Lowers types to rules.

    Attributes:
        api: The API of all variants.
        types: What definitions are to callers.
        clients: The variants that have clients.
        names: By variant of the API all variants that have its spec: itself, and those like it.
        pending: Definitions that rules refer to, to be lowered in turn.
    """

    api: Api
    types: Types
    clients: tuple[VariantConfig, ...]
    names: Mapping[str, tuple[str, ...]]
    pending: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, api: Api, types: Types, clients: Iterable[VariantConfig]) -> RuleLowering:
        """What lowers the types of an API for its clients."""
        base = api.base.name
        made = tuple(sorted(clients, key=lambda one: (one.name != base, one.name)))
        names: dict[str, tuple[str, ...]] = {}
        for one in made:
            names[one.like or one.name] = (*names.get(one.like or one.name, ()), one.name)
        return cls(api, types, made, names)

    def rules(self) -> Rules:
        """The rules of every operation, and of what is sent."""
        operations = {one.name: self._operation(one) for one in self.api.operations}
        found: dict[str, Rule] = {}
        for name in self.pending:
            if name not in found:
                found[name] = self._rule(self.types.known[name].type, name)
        clients = tuple((one.name, one.client) for one in self.clients)
        return Rules(clients, _written(operations), _written(found))

    def _operation(self, operation: Operation) -> Rule:
        places: dict[str, Rule] = {}
        for place in _PLACES:
            members = {
                parameter_key(operation, one): self._used(one, operation.variants)
                for one in operation.parameters
                if one.place == place and not is_constant(one, self.api)
            }
            if members:
                places[place] = members
        if operation.body is not None:
            places["body"] = self._body(operation.body, operation)
        return places

    def _body(self, body: Body, operation: Operation) -> Rule:
        rule = self._rule(body.type) if body.media not in ("bytes", "text") else _FREE
        required = [use.variant for use in body.uses if use.required and use.media != "none"]
        return self._required(rule, required, operation.variants)

    def _used(self, holder: Field | Parameter, everyone: Iterable[str]) -> Rule:
        """The rule of a field or a parameter, which some variants may not have as others do."""
        rule = self._rule(holder.type)
        free = [
            use.variant
            for use in holder.uses
            if not use.convert and _is_wider(use.type, holder.type, self.types.known)
        ]
        if free and rule != _FREE:
            rule = ("by", dict.fromkeys(self._all(free), _FREE), rule)
        # A constant that a variant is always sent is nothing that callers give.
        required = [
            use.variant
            for use in holder.uses
            if use.required
            and not (isinstance(use, ParameterUse) and sent_value(use, self.api) is not None)
        ]
        return self._required(rule, required, everyone)

    def _required(self, rule: Rule, required: Iterable[str], everyone: Iterable[str]) -> Rule:
        names = list(required)
        if not names:
            return rule
        only = () if set(everyone) <= set(names) else self._all(names)
        return (_REQUIRED, rule, *only)

    def _all(self, variants: Iterable[str]) -> tuple[str, ...]:
        return tuple(name for one in variants for name in self.names.get(one, (one,)))

    def _rule(self, kind: Type, name: str = "") -> Rule:
        """The rule of a type, which is a definition if it has a name."""
        if isinstance(kind, Ref):
            return self._reference(kind)
        if isinstance(kind, Nullable):
            inner = self._rule(kind.type)
            return inner if inner == _FREE else ("null", inner)
        if isinstance(kind, Primitive):
            word = _WORDS.get(kind.name, kind.name)
            return word if word == _FREE else self._limited((word,), kind.own, _limits(kind))
        if isinstance(kind, Enum):
            return self._enum(kind)
        if isinstance(kind, List):
            return self._limited(("list", self._rule(kind.items)), kind.own, kind.limits)
        if isinstance(kind, Map):
            return self._limited(("map", self._rule(kind.values)), kind.own, kind.limits)
        if isinstance(kind, Union):
            return self._union(kind)
        return self._object(kind, name)

    def _reference(self, kind: Ref) -> Rule:
        found = self.types.known[kind.name].type
        if isinstance(found, Primitive) or (isinstance(found, Enum) and len(found.values) == 1):
            return self._rule(found)
        self.pending.append(kind.name)
        return f"#{kind.name}"

    def _limited(
        self, rule: tuple[Rule, ...], own: Iterable[tuple[str, Limits]], limits: Limits
    ) -> Rule:
        """A rule with limits, and with those of variants that have other ones."""
        usual = _checked(limits)
        others: dict[str, Rule] = {
            name: found
            for variant, given in own
            if (found := _checked(given)) != usual
            for name in self._all([variant])
        }
        if others:
            return (*rule, usual, others)
        if usual:
            return (*rule, usual)
        return rule[0] if len(rule) == 1 else rule

    def _enum(self, kind: Enum) -> Rule:
        values = [one.value for one in kind.values]
        free: Rule = "string" if all(isinstance(one, str) for one in values) else _FREE
        if kind.open:
            return free
        rule: Rule = ("enum", *values)
        return (
            ("by", dict.fromkeys(self._all(kind.any_text), "string"), rule)
            if kind.any_text
            else rule
        )

    def _union(self, kind: Union) -> Rule:
        """A union, in which a discriminator may choose; some of its members may have none."""
        chosen: dict[str, list[Rule]] = {}
        others: list[Rule] = []
        for member in kind.members:
            rule = self._rule(member.type)
            texts = [value for value in member.values if isinstance(value, str)]
            record = isinstance(_resolved(member.type, self.types.known), Object | Union)
            if not (kind.discriminator and texts and record):
                others.append(rule)
                continue
            for text in texts:
                chosen.setdefault(text, []).append(rule)
        if _FREE in others:
            return _FREE
        if not chosen:
            return others[0] if len(others) == 1 else ("union", *others)
        if isinstance(kind.default_value, str) and kind.default_value in chosen:
            others += chosen[kind.default_value]
        return ("one", kind.discriminator, {k: _alone(v) for k, v in chosen.items()}, *others)

    def _object(self, kind: Object, name: str) -> Rule:
        found = self.types.known.get(name)
        members: dict[str, Rule] = {}
        for child in kind.fields:
            everyone = found.variants if found else child.variants
            filled = own_constants(child) or (found and hidden(child, found, self.types))
            if child.read_only or filled or child.name in self._defaulted(name):
                members[child.name] = _without_required(self._used(child, everyone))
            else:
                members[child.name] = self._used(child, everyone)
        if kind.closed:
            return ("closed", members)
        extra = _FREE if kind.extra is None else self._rule(kind.extra)
        return members if extra == _FREE else ("object", members, extra)

    def _defaulted(self, name: str) -> frozenset[str]:
        """Discriminators that a sender may leave out of a record."""
        return frozenset(
            one.type.discriminator
            for one in self.types.known.values()
            if isinstance(one.type, Union)
            and one.type.default_value is not None
            and any(member.type == Ref(name) for member in one.type.members)
        )


def _is_wider(own: Type, merged: Type, known: Mapping[str, Definition]) -> bool:
    """Whether a variant takes values of kinds that the type of all does not say."""
    own, merged = without_null(own), without_null(merged)
    if own == merged:
        return False
    left, right = _resolved(own, known), _resolved(merged, known)
    if left == ANY:
        return right != ANY
    if isinstance(left, List) and isinstance(right, List):
        return _is_wider(left.items, right.items, known)
    if isinstance(left, Map) and isinstance(right, Map):
        return _is_wider(left.values, right.values, known)
    if isinstance(left, Enum) and isinstance(right, Enum):
        return left.open and not right.open
    return isinstance(right, Map) and not isinstance(left, Map) and right.values != ANY


def _resolved(kind: Type, known: Mapping[str, Definition]) -> Type:
    while isinstance(kind, Ref) and kind.name in known:
        kind = without_null(known[kind.name].type)
    return kind


def _written(rules: Mapping[str, Rule]) -> tuple[tuple[str, Literal], ...]:
    return tuple((name, Literal(rules[name])) for name in sorted(rules))


def _without_required(rule: Rule) -> Rule:
    return rule[1] if isinstance(rule, tuple) and rule[0] == _REQUIRED else rule


def _alone(rules: list[Rule]) -> Rule:
    return rules[0] if len(rules) == 1 else ("union", *rules)


def _limits(kind: Primitive) -> Limits:
    return (*kind.limits, *([("format", kind.format)] if kind.format else []))


def _checked(limits: Limits) -> dict[str, Scalar]:
    """The limits that can be checked: others say nothing of values, or are none."""
    return {name: value for name, value in limits if _is_limit(name, value)}


def _is_limit(name: str, value: Scalar) -> bool:
    if name == "format":
        return value in _FORMATS
    if name == "uniqueItems":
        return value is True
    if name == "pattern":
        return isinstance(value, str) and is_pattern(value)
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number and (value != 0 or name != "multipleOf")
