"""Arguments that one has in the body and the other in the query, or in a header."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from specloom.api.model import (
    Api,
    Body,
    BodyUse,
    Bound,
    Definition,
    Operation,
    OperationUse,
    Parameter,
    ParameterUse,
    Placed,
    StreamPath,
)
from specloom.api.names import pascal
from specloom.api.types import Field, FieldUse, Object, Ref, Type
from specloom.api.walk import resolve
from specloom.merge.aligning import Aligning
from specloom.merge.spelling import folded, one_to_one

_BODY = "body"
_Routing = TypeVar("_Routing", Bound, StreamPath)


@dataclass(frozen=True, slots=True)
class _Argument:
    place: str
    name: str
    type: Type

    @property
    def key(self) -> tuple[str, str]:
        return self.place, folded(self.name)


def align_places(ours: Api, theirs: Api) -> Api:
    """Put their arguments where the base has those of equal name and type."""
    aligning = Aligning(ours, theirs)
    return aligning.apply(_Places(aligning).operation)


@dataclass(frozen=True, slots=True)
class _Places:
    aligning: Aligning

    def operation(self, mine: Operation, other: Operation) -> Operation:
        """Their operation with the arguments of ours in our places."""
        left = list(_arguments(mine, self._record(mine, ours=True)))
        right = list(_arguments(other, self._record(other, ours=False)))
        keys = [{argument.key for argument in side} for side in (left, right)]
        rest = [a for a in left if a.key not in keys[1]], [a for a in right if a.key not in keys[0]]
        pairs = one_to_one((a.name for a in left), (a.name for a in right))
        partners = {argument.name: argument for argument in rest[1]}
        for argument in rest[0]:
            partner = partners.get(pairs.get(argument.name, ""))
            if partner is not None and self.aligning.likeness.types(argument.type, partner.type):
                other = self._moved(argument, partner, mine, other)
        return other

    def _record(self, operation: Operation, *, ours: bool) -> Object | None:
        known = self.aligning.known if ours else self.aligning.definitions
        body = operation.body
        found = resolve(body.type, known) if body and isinstance(body.type, Ref) else None
        return found if isinstance(found, Object) else None

    def _moved(
        self, argument: _Argument, partner: _Argument, mine: Operation, other: Operation
    ) -> Operation:
        """Their operation with one argument at our place."""
        record = self._record(other, ours=False)
        if _BODY in (argument.place, partner.place) and record is None:
            if other.body is not None or mine.body is None:
                return other
            other = self._with_no_body(other, mine.body)
        style = ""
        if partner.place == _BODY:
            assert record is not None  # noqa: S101  # its field is the partner
            child = next(f for f in record.fields if f.name == partner.name)
            use = ParameterUse(
                self.aligning.variant, argument.name, child.uses[0].required, child.type
            )
            kept = replace(record, fields=tuple(f for f in record.fields if f is not child))
            other = self._with_body(other, kept)
        else:
            parameter = next(
                p
                for p in other.parameters
                if (p.place, p.uses[0].wire) == (partner.place, partner.name)
            )
            style = parameter.uses[0].style if partner.place == "query" else ""
            use = replace(parameter.uses[0], wire=argument.name)
            kept_parameters = tuple(p for p in other.parameters if p is not parameter)
            other = replace(other, parameters=kept_parameters)
        other = self._placed_at(argument, use, mine, other)
        routed = _routed(other.uses[0], partner, argument)
        if routed is not None:
            return replace(other, uses=(routed,))
        placed = Placed(argument.place, argument.name, partner.place, partner.name, style)
        own = other.uses[0]
        return replace(other, uses=(replace(own, placed=(*own.placed, placed)),))

    def _with_no_body(self, other: Operation, body: Body) -> Operation:
        """Their operation with a body for what it has in other places."""
        assert isinstance(body.type, Ref)  # noqa: S101  # its field is the argument
        own = self.aligning.known[body.type.name]
        name = self.aligning.add(pascal(f"{other.method} {other.path}") + "Body", _emptied(own))
        use = BodyUse(self.aligning.variant, body.uses[0].required, "none")
        return replace(other, body=Body(body.media, Ref(name), (use,), other.source))

    def _placed_at(
        self, argument: _Argument, use: ParameterUse, mine: Operation, other: Operation
    ) -> Operation:
        if argument.place != _BODY:
            known = next(
                p
                for p in mine.parameters
                if (p.place, p.uses[0].wire) == (argument.place, argument.name)
            )
            made = Parameter(known.name, known.place, use.type, (use,), source=known.source)
            return replace(other, parameters=(*other.parameters, made))
        record = self._record(other, ours=False)
        assert record is not None  # noqa: S101  # the caller has looked
        own = FieldUse(use.variant, use.required, use.type, use.default, use.has_default)
        fields = (*record.fields, Field(argument.name, use.type, (own,)))
        return self._with_body(other, replace(record, fields=fields))

    def _with_body(self, other: Operation, record: Object) -> Operation:
        """Their operation with a body of its own: others may have the same one."""
        assert other.body is not None  # noqa: S101  # it has a record
        assert isinstance(other.body.type, Ref)  # noqa: S101  # the same
        found = replace(self.aligning.definitions[other.body.type.name], type=record)
        wanted = pascal(other.uses[0].operation_id or f"{other.method} {other.path}") + "Body"
        self.aligning.definitions.pop(wanted, None)
        name = self.aligning.add(wanted, found)
        return replace(other, body=replace(other.body, type=Ref(name)))


def _routed(use: OperationUse, partner: _Argument, argument: _Argument) -> OperationUse | None:
    """Their use, if the argument decides on a path of theirs only, which is then that of ours."""

    def at(one: _Routing) -> _Routing:
        same = one.moved and (one.place, one.field) == (partner.place, partner.name)
        return replace(one, place=argument.place, field=argument.name) if same else one

    bound, streams = tuple(map(at, use.bound)), use.streams and at(use.streams)
    routed = replace(use, bound=bound, streams=streams)
    return routed if routed != use else None


def _emptied(found: Definition) -> Definition:
    return replace(found, type=Object(()), names=())


def _arguments(operation: Operation, record: Object | None) -> Iterator[_Argument]:
    for parameter in operation.parameters:
        if parameter.place != "path":
            yield _Argument(parameter.place, parameter.uses[0].wire, parameter.type)
    for field in record.fields if record else ():
        yield _Argument(_BODY, field.name, field.type)
