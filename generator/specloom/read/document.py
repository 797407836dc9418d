"""The tree that `read` gives and `change` and `upgrade` rewrite.

Plain dicts and lists with one addition: each container knows the source it was read from, so that a
diagnostic of any later stage can point at the line that a person wrote. Trees are never changed in
place: a stage builds new containers and hands the source on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from specloom.diagnostics import Source

Json: TypeAlias = "Object | Array | str | int | float | bool | None"


class Object(dict[str, "Json"]):
    """A mapping of the document, with the place that it was read from."""

    __slots__ = ("source",)

    def __init__(
        self, items: Mapping[str, Json] | Iterable[tuple[str, Json]], source: Source
    ) -> None:
        super().__init__(items)
        self.source = source

    def but(self, /, **changes: Json) -> Object:
        """A copy with some values replaced or added."""
        return Object({**self, **changes}, self.source)

    def without(self, *keys: str) -> Object:
        """The same without some keys; itself if it has none of them."""
        if self.keys().isdisjoint(keys):
            return self
        return Object({key: value for key, value in self.items() if key not in keys}, self.source)


class Array(list["Json"]):
    """A sequence of the document, with the place that it was read from."""

    __slots__ = ("source",)

    def __init__(self, items: Iterable[Json], source: Source) -> None:
        super().__init__(items)
        self.source = source


@dataclass(frozen=True, slots=True)
class Unresolved:
    """Why a reference to another file leads nowhere; without a code the file itself is reported."""

    code: str
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed file. `name` is the path as the user wrote it, `digest` that of the text.

    `unresolved` are its references to other files that lead nowhere, by file and text.
    """

    name: str
    root: Object
    unresolved: Mapping[tuple[str, str], Unresolved] = field(default_factory=dict)
    digest: str = ""


def plant(value: object, source: Source) -> Json:
    """Turn parsed JSON or YAML data (dicts, lists, scalars) into a tree that knows its source."""
    if isinstance(value, Mapping):
        return Object(
            [(str(key), _child(child, source, str(key))) for key, child in value.items()], source
        )
    if isinstance(value, list | tuple):
        return Array([_child(child, source, i) for i, child in enumerate(value)], source)
    if value is None or isinstance(value, str | int | float | bool):
        return value
    message = f"not a JSON value: {value!r}"
    raise TypeError(message)


def _child(value: object, source: Source, key: str | int) -> Json:
    """A value inside another. Scalars, which are most of them, have no place of their own."""
    if isinstance(value, str):
        return value
    return plant(value, source.at(key) if isinstance(value, Mapping | list | tuple) else source)


def rewrite(value: Json, change: Callable[[Object], Json]) -> Json:
    """Apply `change` to every mapping of a tree, the innermost first."""
    if isinstance(value, Object):
        return change(Object(((k, rewrite(v, change)) for k, v in value.items()), value.source))
    if isinstance(value, Array):
        return Array((rewrite(child, change) for child in value), value.source)
    return value
