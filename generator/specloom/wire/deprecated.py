"""What callers should no longer send: the paths of deprecated parameters and fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from specloom.api.model import Api, Definition, Operation
from specloom.api.types import Field, List, Map, Nullable, Object, Ref, Type, Union
from specloom.api.walk import children, definitions_by_name
from specloom.wire.paths import BODY, Guard, Items, Key, Path, Values, spelled, unguarded
from specloom.wire.uneven import holding


def deprecated_arguments(api: Api) -> dict[str, tuple[str, ...]]:
    """By operation, the paths to values that every variant has deprecated."""
    known = definitions_by_name(api)
    deprecated = (name for name, one in known.items() if _has_deprecated(one.type))
    walk = _Walk(known, holding(known, deprecated))
    found = {operation.name: tuple(walk.operation(operation)) for operation in api.operations}
    return {name: paths for name, paths in found.items() if paths}


@dataclass(frozen=True, slots=True)
class _Walk:
    """Walks the types of requests; `holding` are the definitions with something deprecated."""

    known: Mapping[str, Definition]
    holding: frozenset[str]

    def operation(self, operation: Operation) -> Iterator[str]:
        for parameter in operation.parameters:
            if parameter.deprecated and parameter.place != "path":
                yield spelled(parameter.place, (Key(parameter.uses[0].wire),))
        if operation.body is not None:
            paths = dict.fromkeys(self._values(operation.body.type, (), frozenset()))
            # What is deprecated in every case needs no condition.
            bare = {path for path in paths if path == unguarded(path)}
            yield from (
                spelled(BODY, path) for path in paths if path in bare or unguarded(path) not in bare
            )

    def _values(self, kind: Type, path: Path, inside: frozenset[str]) -> Iterator[Path]:
        if isinstance(kind, Nullable):
            yield from self._values(kind.type, path, inside)
        elif isinstance(kind, List):
            yield from self._values(kind.items, (*path, Items()), inside)
        elif isinstance(kind, Map):
            yield from self._values(kind.values, (*path, Values()), inside)
        elif isinstance(kind, Object):
            yield from self._fields(kind, path, inside)
        elif isinstance(kind, Ref) and kind.name in self.holding - inside:
            yield from self._values(self.known[kind.name].type, path, inside | {kind.name})
        elif isinstance(kind, Union):
            for member in kind.members:
                guards = (
                    [(Guard(kind.discriminator, v),) for v in member.values]
                    if kind.discriminator
                    else [()]
                )
                for guard in guards or [()]:
                    yield from self._values(member.type, (*path, *guard), inside)

    def _fields(self, record: Object, path: Path, inside: frozenset[str]) -> Iterator[Path]:
        for child in record.fields:
            below = (*path, Key(child.name))
            if _is_deprecated(child):
                yield below
            else:
                yield from self._values(child.type, below, inside)


def _is_deprecated(child: Field) -> bool:
    return child.deprecated and not child.read_only


def _has_deprecated(kind: Type) -> bool:
    own = isinstance(kind, Object) and any(map(_is_deprecated, kind.fields))
    return own or any(map(_has_deprecated, children(kind)))
