"""What passes did to one operation, type or field, by what is different in it after each."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence

from specloom.api.model import Api, Definition
from specloom.api.types import Field, Object, Type
from specloom.api.walk import definitions_by_name
from specloom.comparison.describe import describe
from specloom.diagnostics import Source
from specloom.explain.values import Reason
from specloom.passes.tables import AFTER_MERGE, BEFORE_MERGE

_PASSES = {**BEFORE_MERGE, **AFTER_MERGE}


def rule_of(name: str) -> str:
    """What a pass does: the first sentence of its file."""
    text = sys.modules[_PASSES[name].__module__].__doc__ or ""
    return " ".join(text.split("\n\n")[0].split())


def changed_types(
    results: Sequence[tuple[str, Api]],
    look: Callable[[Api], tuple[Api, Type] | None],
    variant: str,
) -> Iterator[Reason]:
    """How the type of one place changes from pass to pass; `look` finds it in an API."""
    before = ""
    for name, api in results:
        found = look(api)
        after = _described(*found) if found else ""
        if before and after and before != after and name in _PASSES:
            says = f"{before} becomes {after}"
            yield Reason(f"pass {name}", says, rule_of(name), variant=variant)
        before = after or before


def _described(api: Api, kind: Type) -> str:
    return describe(kind, definitions_by_name(api))


def definition_at(api: Api, name: str, source: Source) -> Definition | None:
    """A definition by its name, in the API of a variant; the source tells it from one of that name."""
    found = (one for one in api.definitions if one.name == name and one.source == source)
    return next(found, None)


def field_at(api: Api, name: str, source: Source, wire: str) -> Field | None:
    """A field of a definition."""
    found = definition_at(api, name, source)
    record = found.type if found is not None else None
    fields = record.fields if isinstance(record, Object) else ()
    return next((child for child in fields if child.name == wire), None)
