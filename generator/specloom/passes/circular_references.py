"""Types that consist of nothing but themselves are found before any pass follows references."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.api.model import Api, Definition
from specloom.api.types import ANY, List, Map, Nullable, Ref, Type
from specloom.api.walk import updated
from specloom.passes.context import Context


def cut_cycles(api: Api, context: Context) -> Api:
    """Report the definitions that refer to themselves and to no record or union on the way.

    A class or a named union can refer to itself; a reference, a list or a map that only refers back
    to itself has no end.
    """
    circular = _circular(
        {found.name: ref.name for found in api.definitions if (ref := _inside(found.type))}
    )

    def cut(found: Definition) -> Definition:
        if found.name not in circular:
            return found
        hint = "Make one of the schemas on the way an object, a union or a scalar."
        message = f"circular reference of {found.name!r} to itself"
        context.report.error("SL116", message, found.source, hint)
        return updated(found, type=ANY)

    return updated(api, definitions=tuple(cut(found) for found in api.definitions))


def _circular(following: Mapping[str, str]) -> frozenset[str]:
    """The names that are on a circle, each looked at once."""
    done: set[str] = set()
    found: set[str] = set()
    for start in following:
        name, passed = start, dict[str, None]()
        while name in following and name not in done and name not in passed:
            passed[name] = None
            name = following[name]
        names = list(passed)
        found.update(names[names.index(name) :] if name in passed else ())
        done.update(passed)
    return frozenset(found)


def _inside(kind: Type) -> Ref | None:
    """The reference that a type has for its only part, if that is what it is."""
    while isinstance(kind, Nullable | List | Map):
        kind = kind.type if isinstance(kind, Nullable) else _part(kind)
    return kind if isinstance(kind, Ref) else None


def _part(kind: List | Map) -> Type:
    return kind.items if isinstance(kind, List) else kind.values
