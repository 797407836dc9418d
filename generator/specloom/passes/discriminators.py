"""Unions become flat, and know the discriminator by which their members are distinguished."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from specloom.api.model import Api, Definition
from specloom.api.types import (
    Enum,
    EnumValue,
    Field,
    Member,
    Nullable,
    Object,
    Ref,
    Scalar,
    Type,
    Union,
)
from specloom.api.walk import (
    definitions_by_name,
    map_children,
    map_operation_types,
    map_uses,
    resolve,
    updated,
)
from specloom.passes.context import Context

# Where several fields could tell the members apart, the one that APIs mean comes first.
_USUAL_DISCRIMINATORS = ("type", "event", "object", "role", "kind")

Definitions = Mapping[str, Definition]


def find_discriminators(api: Api, _: Context) -> Api:
    """Flatten nested unions and find each union's discriminator, declared or not."""
    known = definitions_by_name(api)

    def settle(kind: Type) -> Type:
        kind = map_children(kind, settle)
        if not isinstance(kind, Union):
            return kind
        members = tuple(_flat(kind.members, known, frozenset()))
        return _tagged(updated(kind, members=members), known)

    settled = tuple(updated(found, type=settle(found.type)) for found in api.definitions)
    return updated(
        api,
        definitions=tuple(_with_constants(settled)),
        operations=tuple(map_operation_types(one, settle) for one in api.operations),
    )


def _with_constants(definitions: tuple[Definition, ...]) -> Iterator[Definition]:
    """The discriminator of a member has the values that mean the member, and no others.

    Members may inherit one enumeration of the discriminators of all members, or have an open one. Another value
    would be another member, which unions leave room for anyway.
    """
    known = {found.name: found for found in definitions}
    discriminators: dict[str, dict[str, dict[Scalar, None]]] = {}
    for found in definitions:
        union = found.type
        if not isinstance(union, Union) or not union.discriminator:
            continue
        for member in union.members:
            if isinstance(member.type, Ref) and member.values:
                meant = discriminators.setdefault(member.type.name, {}).setdefault(
                    union.discriminator, {}
                )
                meant.update(dict.fromkeys(member.values))
    for found in definitions:
        record = found.type
        if found.name in discriminators and isinstance(record, Object):
            declared = discriminators[found.name]
            fields = tuple(
                (
                    _narrowed(child, tuple(declared[child.name]), known)
                    if child.name in declared
                    else child
                )
                for child in record.fields
            )
            yield updated(found, type=updated(record, fields=fields))
        else:
            yield found


def _narrowed(child: Field, meant: tuple[Scalar, ...], known: Definitions) -> Field:
    return map_uses(child, lambda kind: _of_member(kind, meant, known))


def _of_member(kind: Type, meant: tuple[Scalar, ...], known: Definitions) -> Type:
    """The type of a discriminator that means a member; a constant stays what it is, whatever the union says."""
    if isinstance(kind, Nullable):
        return updated(kind, type=_of_member(kind.type, meant, known))
    found = resolve(kind, known)
    if not isinstance(found, Enum):
        return kind
    declared = {value.value: value for value in found.values}
    if len(declared) == 1 or set(declared) == set(meant):
        return updated(found, open=False) if found.open and len(meant) == 1 else kind
    # A mapping may know values that the enumeration has forgotten.
    missing = EnumValue("", variants=found.values[0].variants)
    values = tuple(declared.get(value, replace(missing, value=value)) for value in meant)
    return replace(found, values=values, open=False)


def _flat(
    members: tuple[Member, ...], known: Definitions, inside: frozenset[str]
) -> Iterator[Member]:
    for member in members:
        kind = member.type
        if isinstance(kind, Ref) and kind.name in known and kind.name not in inside:
            target = known[kind.name].type
            if isinstance(target, Union):
                yield from _flat(target.members, known, inside | {kind.name})
                continue
        yield member


def _tagged(union: Union, known: Definitions) -> Union:
    records = [m for m in union.members if isinstance(resolve(m.type, known), Object)]
    if len(records) < 2:  # noqa: PLR2004  # one record among scalars needs no discriminator
        return updated(union, discriminator="")
    discriminator = union.discriminator or _find_discriminator(records, known)
    if not discriminator:
        return union
    members = tuple(
        updated(
            member, values=member.values or discriminator_values(member.type, discriminator, known)
        )
        for member in union.members
    )
    return updated(union, discriminator=discriminator, members=members)


def discriminator_values(kind: Type, discriminator: str, known: Definitions) -> tuple[Scalar, ...]:
    """The values that a record's discriminator can have; empty when they are not declared."""
    record = resolve(kind, known)
    if not isinstance(record, Object):
        return ()
    for field in record.fields:
        if field.name == discriminator:
            values = resolve(field.type, known)
            if isinstance(values, Enum):
                return tuple(value.value for value in values.values)
    return ()


def _find_discriminator(records: list[Member], known: Definitions) -> str:
    """The field whose texts tell all records apart, if there is one; Python has true for 1."""
    first = resolve(records[0].type, known)
    names = [field.name for field in first.fields] if isinstance(first, Object) else []
    usual = [name for name in _USUAL_DISCRIMINATORS if name in names]
    for name in [*usual, *sorted(set(names) - set(usual))]:
        values = [discriminator_values(member.type, name, known) for member in records]
        flat = [value for each in values for value in each]
        texts = all(isinstance(value, str) for value in flat)
        if all(values) and texts and len(set(flat)) == len(flat):
            return name
    return ""
