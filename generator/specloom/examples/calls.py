"""The arguments of an example call of each operation, and what comes back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import Any

from specloom.api.model import Api, Definition, Operation
from specloom.api.paging import Paging
from specloom.api.types import Field, Object, Type, Union
from specloom.api.walk import body_fields, definitions_by_name, resolve
from specloom.examples.settled import final
from specloom.examples.values import ABSENT, Maker
from specloom.wire.constants import constants
from specloom.wire.paths import BODY

#: So many optional fields are shown where nothing is required.
_SHOWN = 2
_FAILURE = "error"


@dataclass(frozen=True, slots=True)
class Calls:
    """Makes example calls of an API."""

    api: Api
    known: Mapping[str, Definition]

    @classmethod
    def of(cls, api: Api) -> Calls:
        """Those of an API with its operations named."""
        return cls(api, definitions_by_name(api))

    def arguments(self, operation: Operation, variant: str) -> dict[tuple[str, str], Any]:
        """The required arguments of a call on a variant, by place and name: the same for all variants if they can be.

        The name of a whole body is empty.
        """
        for variants in (operation.variants, (variant,)):
            maker = Maker(self.known, variants, sent=True)
            found = dict(self._parts(operation, maker, variant))
            if not any(value in (ABSENT, []) for value in found.values()):
                break
        return {key: value for key, value in found.items() if value is not ABSENT}

    def _parts(
        self, operation: Operation, maker: Maker, variant: str
    ) -> Iterator[tuple[tuple[str, str], Any]]:
        fixed = constants(operation, self.api)
        for parameter in operation.parameters:
            use = next((use for use in parameter.uses if use.variant == variant), None)
            own = (parameter.place, parameter.name) in fixed
            if use is not None and use.required and not own:
                key = parameter.place, parameter.uses[0].wire
                yield key, maker.make(parameter.type, parameter.name)
        body = operation.body
        if body is None or all(use.variant != variant for use in body.uses):
            return
        record = body_fields(body, self.known)
        if record is None:
            yield (BODY, ""), maker.make(body.type, "body")
            return
        for field in self._shown(record, operation, variant):
            yield (BODY, field.name), maker.make(field.type, field.name)

    def _shown(self, record: Object, operation: Operation, variant: str) -> list[Field]:
        """The fields that a variant requires; the first ones where it requires none and wants a body."""
        flag = operation.stream_flag
        own = [field for field in record.fields if variant in field.variants and field.name != flag]
        required = [field for field in own if field.required_in(variant) and not field.read_only]
        if required:
            return required
        common = [one for one in own if set(one.variants) >= set(operation.variants)]
        return [one for one in common if not one.read_only][:_SHOWN]

    def result(self, operation: Operation, variant: str) -> Any:
        """What a variant gives back, as the base writes it; ABSENT where that is no JSON."""
        kind = operation.response.type
        if kind is None or operation.response.media_of(variant) != "json":
            return ABSENT
        maker = Maker(self.known, (variant,), sent=False, status=self._final(operation, kind))
        found = maker.make(kind)
        rule = operation.pages.rule(variant) if operation.pages else None
        return _last(found, rule) if rule and found is not ABSENT else found

    def _final(self, operation: Operation, kind: Type) -> str:
        """The status in which something is final that is read until it is."""
        record = resolve(kind, self.known)
        pending = next(
            (
                one.polling.pending
                for one in self.api.operations
                if one.polling and one.polling.read == operation.name
            ),
            None,
        )
        return final(record, self.known, pending) if pending and isinstance(record, Object) else ""

    def streams(self, operation: Operation, variant: str) -> bool:
        """Whether a variant streams: it has the flag that asks for it, or another path that does."""
        if operation.response.event is None:
            return False
        flag = operation.stream_flag
        record = body_fields(operation.body, self.known) if operation.body else None
        fields = (field.variants for field in record.fields if field.name == flag) if record else ()
        uses = (one.uses for one in operation.parameters if one.name == flag)
        return (
            not flag
            or any(use.variant == variant and use.streams for use in operation.uses)
            or any(variant in variants for variants in fields)
            or any(use.variant == variant for own in uses for use in own)
        )

    def events(self, operation: Operation, variant: str) -> Iterator[Any]:
        """Events of a stream: one of each kind."""
        kind = operation.response.event
        if kind is None or not self.streams(operation, variant):
            return
        found = resolve(kind, self.known)
        if not isinstance(found, Union):
            return
        for member in found.members:
            if not member.variants or variant in member.variants:
                said = str(member.values[0]) if member.values else ""
                if said == _FAILURE:
                    continue  # it ends a stream
                status = said.rpartition(".")[2]
                maker = Maker(self.known, (variant,), sent=False, status=status)
                value = maker.make(replace(found, members=(member,)))
                if value is not ABSENT:
                    yield value


def _last(found: Any, rule: Paging) -> Any:
    """A page that no other one follows."""
    value = deepcopy(found)
    steps, last = (rule.more, False) if rule.more else (rule.token, None)
    if not steps or (not rule.more and rule.kind not in ("cursor", "link")):
        return value
    holder = value
    for step in steps[:-1]:
        holder = holder.get(step) if isinstance(holder, dict) else None
    if isinstance(holder, dict) and steps[-1] in holder:
        holder[steps[-1]] = last
    return value
