"""The arguments of an example call of each operation, and what comes back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import Any

from specloom.api.model import Api, Body, Definition, Operation, Parameter
from specloom.api.paging import Paging
from specloom.api.types import ANY, Field, Object, Primitive, Ref, Type
from specloom.api.walk import body_fields, definitions_by_name, resolve
from specloom.examples.secrets import credentials, is_secret
from specloom.examples.settled import final
from specloom.examples.values import ABSENT, Maker
from specloom.wire.constants import is_constant
from specloom.wire.paths import BODY
from specloom.wire.routes import parameter_key

#: So many optional fields are shown where nothing is required, and of which names first and last.
_SHOWN = 2
_FIRST = ("model", "messages", "input", "prompt", "query", "text", "content", "name", "title")
_MADE = "_123"
_LAST = ("metadata", "user", "temperature", "top_p", "seed")


@dataclass(frozen=True, slots=True)
class Calls:
    """Makes example calls of an API."""

    api: Api
    known: Mapping[str, Definition]
    secret: frozenset[tuple[str, str]]

    @classmethod
    def of(cls, api: Api) -> Calls:
        """Those of an API with its operations named."""
        return cls(api, definitions_by_name(api), credentials(api))

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

    def named(self, operation: Operation, given: Mapping[tuple[str, str], Any], value: Any) -> Any:
        """A value that was made, with the ids that the arguments have: those of specs among them."""
        maker = Maker(self.known, operation.variants, sent=True)
        ids: dict[Any, Any] = {}
        for one in operation.parameters:
            made = maker.make(one.type, one.name)
            found = given.get((one.place, parameter_key(operation, one)))
            if isinstance(made, str) and isinstance(found, str) and made.endswith(_MADE):
                ids[made] = found
        return _replaced(value, ids)

    def _parts(
        self, operation: Operation, maker: Maker, variant: str
    ) -> Iterator[tuple[tuple[str, str], Any]]:
        for parameter in operation.parameters:
            use = next((use for use in parameter.uses if use.variant == variant), None)
            own = is_constant(parameter, self.api)
            if use is not None and use.required and not own:
                key = parameter.place, parameter_key(operation, parameter)
                yield key, self._argument(parameter, maker)
        body = operation.body
        if body is None or all(use.variant != variant for use in body.uses):
            return
        record = body_fields(body, self.known)
        whole = self._whole(operation, body, record, maker)
        if record is None:
            yield (BODY, ""), maker.make(body.type, "body") if whole is ABSENT else whole
            return
        stated = whole if isinstance(whole, dict) else {}
        for field in self._shown(record, operation, variant, stated):
            found = stated.get(field.name, ABSENT)
            found = maker.of_field(field) if found is ABSENT else found
            yield (BODY, field.name), _made(maker, field) if found is ABSENT else found

    def _argument(self, parameter: Parameter, maker: Maker) -> Any:
        """A value of a parameter; what a spec has for a credential is not shown."""
        place, name = parameter.place, parameter.uses[0].wire
        secret = (place, name.lower()) in self.secret or is_secret(name)
        uses = [] if secret else [use for use in parameter.uses if not use.convert]
        examples = [(use.variant, one) for use in uses for one in use.examples]
        right = maker.right(examples, parameter.type, parameter.name)
        found = (one for one in right if _fits_place(one, place))
        stated = next(found, ABSENT)
        if stated is not ABSENT:
            return stated
        made = _made(maker, parameter)
        free = isinstance(parameter.type, Primitive) and not parameter.type.limits
        spaced = place == "path" and free and isinstance(made, str)
        return made.replace(" ", "-") if spaced else made

    def _whole(self, operation: Operation, body: Body, record: Object | None, maker: Maker) -> Any:
        """An example of the whole body that some spec has; ABSENT if none is right."""
        examples = [
            (use.variant, one)
            for use in operation.uses
            if use.examples and not (use.envelopes or use.placed)
            for one in use.examples.body
        ]
        if isinstance(body.type, Ref):
            examples += self.known[body.type.name].examples
        return next(maker.right(examples, record or body.type, "body"), ABSENT)

    def _shown(
        self, record: Object, operation: Operation, variant: str, stated: Mapping[str, Any]
    ) -> list[Field]:
        """The fields that a variant requires, and those of an example; else the first ones."""
        flag = operation.stream_flag
        own = [field for field in record.fields if variant in field.variants and field.name != flag]
        own = [field for field in own if not field.read_only]
        shown = [field for field in own if field.required_in(variant) or field.name in stated]
        if shown:
            return shown
        common = [one for one in own if set(one.variants) >= set(operation.variants)]
        best = sorted(common, key=_telling)[:_SHOWN]
        return [one for one in common if one in best]

    def result(self, operation: Operation, variant: str) -> Any:
        """What a variant gives back, as the base writes it; ABSENT where that is no JSON."""
        kind = operation.response.type
        if kind is None or operation.response.media_of(variant) != "json":
            return ABSENT
        maker = Maker(self.known, (variant,), sent=False, status=self._final(operation, kind))
        examples = [
            (use.variant, one)
            for use in operation.uses
            if use.examples and not use.envelopes
            for one in use.examples.response
        ]
        found: Any = next(maker.settled(examples, kind), ABSENT)
        if found is ABSENT:
            found = self._with_given(maker.make(kind), operation, variant)
        elif isinstance(found, dict):
            mine = [(owner, one) for owner, one in examples if owner == variant]
            own = next(maker.settled(mine, kind), {})
            found = self._with_own(found, own, operation, maker)
        rule = operation.pages.rule(variant) if operation.pages else None
        return _last(found, rule) if rule and found is not ABSENT else found

    def _with_given(self, made: Any, operation: Operation, variant: str) -> Any:
        """A record that was made with what the call has said of it."""
        record = resolve(operation.response.type or ANY, self.known)
        body = body_fields(operation.body, self.known) if operation.body else None
        if body is None or not isinstance(record, Object) or not isinstance(made, dict):
            return made
        given = self.arguments(operation, variant)
        types = {field.name: field.type for field in record.fields}
        said = {
            field.name: given[BODY, field.name]
            for field in body.fields
            if (BODY, field.name) in given and types.get(field.name) == field.type
        }
        return {key: said.get(key, value) for key, value in made.items()}

    def _with_own(
        self, found: dict[str, Any], own: Any, operation: Operation, maker: Maker
    ) -> dict[str, Any]:
        """An example that may be another service's, with what only some have and this one has, too."""
        record = resolve(operation.response.type or ANY, self.known)
        if not isinstance(record, Object):
            return found
        (variant,) = maker.variants
        made = {
            field.name: own[field.name] if field.name in own else maker.of_field(field)
            for field in record.fields
            if variant in field.variants and set(operation.variants) - set(field.variants)
        }
        whole = {key: value for key, value in made.items() if value is not ABSENT} | found
        names = (field.name for field in record.fields)
        return {key: whole[key] for key in (*names, *whole) if key in whole}

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


def _made(maker: Maker, one: Parameter | Field) -> Any:
    """A value of an argument: no call goes without it, whatever pattern it has."""
    made = maker.make(one.type, one.name)
    kind = resolve(one.type, maker.known)
    if made is ABSENT and isinstance(kind, Primitive):
        made = maker.make(replace(kind, limits=(), own=()), one.name)
    return made


def _replaced(value: Any, texts: Mapping[Any, Any]) -> Any:
    """A value of JSON in which some texts are others."""
    if isinstance(value, Mapping):
        return {key: _replaced(one, texts) for key, one in value.items()}
    if isinstance(value, list):
        return [_replaced(one, texts) for one in value]
    return texts.get(value, value) if isinstance(value, str) else value


def _telling(field: Field) -> tuple[bool, int]:
    """How much an optional field says of what a call does, the most first."""
    names = (*_FIRST, "", *_LAST)
    return field.deprecated, names.index(field.name if field.name in names else "")


def _fits_place(value: Any, place: str) -> bool:
    """Whether a value can stand in a path, a query or a header as it is."""
    if not isinstance(value, str):
        return value is not None
    plain = value.isprintable() and value.strip() == value and value not in ("", ".", "..")
    return plain and (place != "header" or value.isascii())


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
