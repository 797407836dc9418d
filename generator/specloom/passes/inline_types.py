"""Inline types get a name, made of the place where they are and of nothing else.

`RunObject.last_error` is `RunObjectLastError`; the items of `tool_outputs` are `…ToolOutput`; an
inline member of a union is named by its discriminator. Reordering, adding or removing anything elsewhere renames
nothing.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass

from specloom.api.model import Api, Definition, Operation
from specloom.api.names import pascal, singular, words
from specloom.api.types import (
    Enum,
    Field,
    List,
    Map,
    Member,
    Nullable,
    Object,
    Primitive,
    Ref,
    Type,
    Union,
)
from specloom.api.walk import children, definitions_by_name, updated
from specloom.diagnostics import Report, Source
from specloom.passes.context import Context

_REST = "additionalProperties"


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a type is: the component, and the name so far, whose last part may be a plural."""

    owner: Definition
    source: Source
    prefix: str
    last: str = ""

    @property
    def name(self) -> str:
        return self.prefix + pascal(self.last)

    def below(self, step: str, *keys: str) -> _Place:
        return _Place(self.owner, self.source.at(*keys), self.name, step)

    def item(self) -> _Place:
        one, source = singular(self.last), self.source.at("items")
        return _Place(self.owner, source, self.prefix, one) if one else self.below("Item", "items")


@dataclass(slots=True)
class _Namer:
    report: Report
    components: Mapping[str, Definition]
    named: dict[str, Definition]
    folded: set[str]

    def definition(self, found: Definition) -> Definition:
        """A component: its own type keeps its name, what is in it gets one."""
        place = _Place(found, found.source, pascal(found.name))
        return updated(found, type=self._inside(found.type, place))

    def place(self, kind: Type, place: _Place) -> Type:
        """A type at a place: a reference where it had to be named."""
        inside = self._inside(kind, place)
        return self._hoist(inside, place) if _wants_name(inside) else inside

    def _inside(self, kind: Type, place: _Place) -> Type:
        if isinstance(kind, Nullable):
            return updated(kind, type=self.place(kind.type, place))
        if isinstance(kind, List):
            return updated(kind, items=self.place(kind.items, place.item()))
        if isinstance(kind, Map):
            return updated(kind, values=self.place(kind.values, place.below("Value", _REST)))
        if isinstance(kind, Object):
            fields = tuple(self._field(child, self._origin(child, place)) for child in kind.fields)
            extra = kind.extra and self.place(kind.extra, place.below("Value", _REST))
            return updated(kind, fields=fields, extra=extra)
        if isinstance(kind, Union):
            members = tuple(self._member(child, kind, place) for child in kind.members)
            return updated(kind, members=members)
        return kind

    def _origin(self, child: Field, place: _Place) -> _Place:
        """What a field holds is named by the component that declares it, whoever takes it over."""
        owner = self.components.get(child.origin)
        if owner is not None and owner.name != place.owner.name:
            place = _Place(owner, owner.source, pascal(owner.name))
        return place.below(child.name, "properties", child.name)

    def _field(self, child: Field, place: _Place) -> Field:
        kind = self.place(child.type, place)
        return updated(child, type=kind, uses=tuple(updated(use, type=kind) for use in child.uses))

    def _member(self, member: Member, union: Union, place: _Place) -> Member:
        if isinstance(member.type, Enum):
            return member  # it reads best where it is, and the place is the union's name already
        if isinstance(member.type, Object):
            place = place.below(_member_name(member.type, union))
        return updated(member, type=self.place(member.type, place))

    def _hoist(self, kind: Type, place: _Place) -> Ref:
        longer = place.name + type(kind).__name__
        spelled = longer + pascal(_spelled(kind))
        numbered = (f"{longer}{number}" for number in itertools.count(2))
        candidates = itertools.chain((place.name, longer, spelled), numbered)
        name = next(one for one in candidates if self._free(one, kind))
        if name != place.name:
            hint = f'For a better name write "{name}" = "…" under [rename.types].'
            message = f"class name {place.name} is taken: the inline schema is {name}"
            self.report.warning("SL339", message, place.owner.source, hint)
        wanted = place.name if name != place.name else ""
        own = place.owner
        self.named[name] = Definition(
            name, kind, own.owner, own.variants, source=place.source, wanted=wanted, inline=True
        )
        self.folded.add(pascal(name))
        return Ref(name)

    def _free(self, name: str, kind: Type) -> bool:
        """Whether no other type has a name, as it is or as the name of a class."""
        if name in self.named:
            return self.named[name].type == kind
        return pascal(name) not in self.folded


def _wants_name(kind: Type) -> bool:
    if isinstance(kind, Enum):
        return len(kind.values) > 1
    if isinstance(kind, Union):
        records = [m for m in kind.members if isinstance(m.type, Ref | Object)]
        return len(records) > 1
    return isinstance(kind, Object)


def _spelled(kind: Type) -> str:
    """What a type holds, in words: no counter, which would depend on what else there is."""
    if isinstance(kind, Object):
        return " ".join(f"{child.name} {_spelled(child.type)}" for child in kind.fields)
    if isinstance(kind, Enum):
        return " ".join(str(value.value) for value in kind.values)
    if isinstance(kind, Union):
        return " ".join(_spelled(member.type) for member in kind.members)
    if isinstance(kind, Ref | Primitive):
        return kind.name
    inside = " ".join(_spelled(child) for child in children(kind))
    return f"{type(kind).__name__} {inside}"


def _member_name(kind: Object, union: Union) -> str:
    """The discriminator's value; without a discriminator the first constant; without one the required names."""
    # One value is enough, also where the enumeration is open: it is what this member is.
    constants = {
        field.name: field.type.values[0]
        for field in kind.fields
        if isinstance(field.type, Enum) and len(field.type.values) == 1
    }
    for name in (union.discriminator, "type", "event", "object", "role", "kind", *constants):
        if (found := constants.get(name)) is not None:
            return "_".join(words(str(found.value)))
    needed = [field.name for field in kind.fields if field.uses[0].required]
    return "_".join(needed or [field.name for field in kind.fields]) or "empty"


def name_inline_types(api: Api, context: Context) -> Api:
    """Name every inline object, enumeration and union of records of one variant."""
    components = definitions_by_name(api)
    namer = _Namer(context.report, components, dict(components), {pascal(n) for n in components})
    for found in api.definitions:
        namer.named[found.name] = namer.definition(found)
    operations = tuple(_operation(operation, namer) for operation in api.operations)
    definitions = tuple(namer.named[name] for name in sorted(namer.named))
    return updated(api, operations=operations, definitions=definitions)


def _operation(operation: Operation, namer: _Namer) -> Operation:
    use = operation.uses[0]
    base = pascal(use.operation_id) or pascal(f"{operation.method.lower()} {operation.path}")

    def place(suffix: str, source: Source) -> _Place:
        name = base + suffix
        owner = Definition(name, Ref(name), name, (use.variant,), source=source)
        return _Place(owner, source, name)

    body = operation.body
    if body is not None:
        body = updated(body, type=namer.place(body.type, place("Request", body.source)))
    given = operation.response
    response = updated(
        given,
        type=given.type and namer.place(given.type, place("Response", given.source)),
        event=given.event and namer.place(given.event, place("Event", given.source)),
    )
    # Enumerations of parameters stay inline: they are short, and a signature should show them.
    parameters = tuple(
        (
            p
            if isinstance(p.type, Enum)
            else updated(p, type=_argument(p.type, p.name, namer, place("", p.source)))
        )
        for p in operation.parameters
    )
    return updated(operation, body=body, response=response, parameters=parameters)


def _argument(kind: Type, name: str, namer: _Namer, place: _Place) -> Type:
    if isinstance(kind, List) and isinstance(kind.items, Enum):
        return kind
    return namer.place(kind, place.below(name))
