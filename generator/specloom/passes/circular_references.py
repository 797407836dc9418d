"""Types that are nothing but themselves are found before any pass follows references."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom.api.circles import circles
from specloom.api.model import Api, Definition
from specloom.api.types import ANY, Member, Nullable, Ref, Type, Union, nullable
from specloom.api.walk import definitions_by_name, updated
from specloom.passes.context import Context


def cut_cycles(api: Api, context: Context) -> Api:
    """Definitions that are nothing but references to themselves are any value.

    A class, a list or a map can refer to itself; a reference that only leads back to itself says
    nothing, and neither does a union among its own members.
    """
    known = definitions_by_name(api)
    leading = {name: dict.fromkeys(_names(one.type)) for name, one in known.items()}
    around = circles({name: to for name, to in leading.items() if to})

    def cut(found: Definition) -> Definition:
        if found.name not in around:
            return found
        kind = _without_itself(found, known, around)
        outcome = "any value" if kind is None else "that member is ignored"
        hint = "Make one of the schemas on the way an object, a list, a union or a scalar."
        message = f"circular reference of {found.name!r} to itself: {outcome}"
        context.report.warning("SL116", message, found.source, hint)
        return updated(found, type=ANY if kind is None else kind)

    return updated(api, definitions=tuple(cut(found) for found in api.definitions))


def _names(kind: Type) -> Iterator[str]:
    """The definitions that a value of the type can be as a whole."""
    if isinstance(kind, Ref):
        yield kind.name
    elif isinstance(kind, Nullable):
        yield from _names(kind.type)
    elif isinstance(kind, Union):
        for member in kind.members:
            yield from _names(member.type)


def _without_itself(
    found: Definition, known: Mapping[str, Definition], around: Mapping[str, frozenset[str]]
) -> Type | None:
    """What a definition on a circle can be besides what is on it; nothing if that is all."""
    seen, pending, members = {found.name}, [Member(found.type)], list[Member]()
    empty, discriminators = False, set[str]()
    while pending:
        member = pending.pop()
        kind = member.type
        if isinstance(kind, Nullable):
            empty = True
            pending.append(updated(member, type=kind.type))
        elif isinstance(kind, Union):
            discriminators.add(kind.discriminator)
            pending += reversed(kind.members)
        elif not isinstance(kind, Ref) or found.name not in around.get(kind.name, ()):
            members.append(member)
        elif kind.name not in seen:
            seen.add(kind.name)
            pending.append(updated(member, type=known[kind.name].type))
    if not members:
        return None
    common = discriminators.pop() if len(discriminators) == 1 else ""
    one = members[0].type if len(members) == 1 else Union(tuple(members), common)
    return nullable(one) if empty else one
