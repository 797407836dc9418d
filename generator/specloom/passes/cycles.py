"""Types that consist of nothing but themselves are found before any pass follows references."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from specloom.api.model import Api, Definition
from specloom.api.types import ANY, List, Map, Nullable, Ref, Type
from specloom.api.walk import definitions_by_name
from specloom.diagnostics import Report


def cut_cycles(api: Api, report: Report) -> Api:
    """Report the definitions that lead back to themselves and to no record or union on the way.

    A class or a named union can refer to itself; a reference, a list or a map that only leads back
    to itself has no end.
    """
    known = definitions_by_name(api)
    endless = [found for found in api.definitions if _leads_back(found, known)]
    for found in endless:
        hint = "Make one of the schemas on the way an object, a union or a scalar."
        report.error("SL116", f"circular reference of {found.name!r} to itself", found.source, hint)
    definitions = tuple(
        replace(found, type=ANY) if found in endless else found for found in api.definitions
    )
    return replace(api, definitions=definitions) if endless else api


def _leads_back(found: Definition, known: Mapping[str, Definition]) -> bool:
    seen: list[str] = []
    inner = _inside(found.type)
    while inner is not None and inner.name in known and inner.name not in seen:
        seen.append(inner.name)
        inner = _inside(known[inner.name].type)
    return found.name in seen


def _inside(kind: Type) -> Ref | None:
    """The reference that a type has for its only part, if that is what it is."""
    while isinstance(kind, Nullable | List | Map):
        kind = kind.type if isinstance(kind, Nullable) else _part(kind)
    return kind if isinstance(kind, Ref) else None


def _part(kind: List | Map) -> Type:
    return kind.items if isinstance(kind, List) else kind.values
