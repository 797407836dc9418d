"""Types that are nothing but references to themselves are found before any pass follows references."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.api.model import Api, Definition
from specloom.api.types import ANY, Nullable, Ref, Type
from specloom.api.walk import updated
from specloom.passes.context import Context


def cut_cycles(api: Api, context: Context) -> Api:
    """Definitions that refer to themselves and to nothing else on the way are any value.

    A class, a union, a list or a map can refer to itself; a reference that only leads back to itself
    says nothing.
    """
    circular = _circular(
        {found.name: ref.name for found in api.definitions if (ref := _inside(found.type))}
    )

    def cut(found: Definition) -> Definition:
        if found.name not in circular:
            return found
        hint = "Make one of the schemas on the way an object, a list, a union or a scalar."
        message = f"circular reference of {found.name!r} to itself: any value"
        context.report.warning("SL116", message, found.source, hint)
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
    """The reference that a type is, be it beside null."""
    while isinstance(kind, Nullable):
        kind = kind.type
    return kind if isinstance(kind, Ref) else None
