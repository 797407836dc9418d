"""Unions that only the merge made, in what comes back, get a name, as inline types do.

A record of one variant that is one of several for another becomes a union where a plain record was.
What is sent needs no name for it: any of the members is a fine argument.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field

from specloom.api.model import Api, Definition
from specloom.api.names import pascal, singular
from specloom.api.types import Field, List, Nullable, Object, Ref, Type, Union
from specloom.api.walk import definitions_by_name, reachable, references, updated
from specloom.passes.context import Context


@dataclass(slots=True)
class _Namer:
    taken: dict[str, Definition]
    made: list[Definition] = field(default_factory=list)

    def record(self, found: Definition) -> Definition:
        kind = found.type
        if not isinstance(kind, Object):
            return found
        fields = tuple(self._field(child, found) for child in kind.fields)
        return updated(found, type=updated(kind, fields=fields))

    def _field(self, child: Field, found: Definition) -> Field:
        return updated(child, type=self._named(child.type, found, child.name))

    def _named(self, kind: Type, found: Definition, place: str) -> Type:
        if isinstance(kind, Nullable):
            return updated(kind, type=self._named(kind.type, found, place))
        if isinstance(kind, List):
            return updated(kind, items=self._named(kind.items, found, singular(place) or place))
        if isinstance(kind, Union) and sum(isinstance(m.type, Ref) for m in kind.members) > 1:
            name = self._free(pascal(found.name) + pascal(place))
            made = Definition(
                name, kind, found.owner, found.variants, source=found.source, inline=True
            )
            self.made.append(made)
            self.taken[name] = made
            return Ref(name)
        return kind

    def _free(self, name: str) -> str:
        numbered = (f"{name}Union{number}" for number in itertools.count(2))
        candidates = itertools.chain((name, f"{name}Union"), numbered)
        return next(one for one in candidates if one not in self.taken)


def name_merged_unions(api: Api, _: Context) -> Api:
    """Name the inline unions of records that responses can hold."""
    known = definitions_by_name(api)
    responses = [o.response.type for o in api.operations] + [
        o.response.event for o in api.operations
    ]
    responses += [api.webhooks.type] if api.webhooks else []
    received = reachable((n for kind in responses if kind for n in references(kind)), known)
    namer = _Namer(dict(known))
    definitions = [namer.record(d) if d.name in received else d for d in api.definitions]
    definitions += namer.made
    return updated(api, definitions=tuple(sorted(definitions, key=lambda d: d.name)))
