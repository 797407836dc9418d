"""What is in the delta of a chunk: pieces of text and whole values, lists with an index, or without."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from specloom.api.model import Definition
from specloom.api.types import (
    Enum,
    Field,
    List,
    Nullable,
    Object,
    Primitive,
    Ref,
    Type,
    Union,
    without_null,
)
from specloom.api.walk import resolve

#: The field by which items of a list are recognised.
INDEX = "index"
#: Texts that come at once: what identifies something, or names it.
_NAMES = ("id", "name")
_DEEPEST = 12

Known = Mapping[str, Definition]


def records(kind: Type | None, known: Known) -> tuple[Object, ...]:
    """The records that a type is, or may be: those of a union's members."""
    if kind is None:
        return ()
    found = without_null(resolve(without_null(kind), known))
    if isinstance(found, Union):
        return tuple(one for member in found.members for one in records(member.type, known))
    return (found,) if isinstance(found, Object) else ()


def fields(kind: Type | None, known: Known) -> dict[str, list[Field]]:
    """The fields of a record or of the records of a union, by name."""
    found: dict[str, list[Field]] = {}
    for record in records(kind, known):
        for child in record.fields:
            found.setdefault(child.name, []).append(child)
    return found


def items(kind: Type, known: Known) -> Type | None:
    """The type of the items of a list."""
    found = without_null(resolve(without_null(kind), known))
    return found.items if isinstance(found, List) else None


def is_indexed(kind: Type | None, known: Known) -> bool:
    """Whether records of a type say with a number which item of a list they are."""
    numbers = fields(kind, known).get(INDEX, ())
    kinds = [resolve(without_null(one.type), known) for one in numbers]
    return bool(kinds) and all(isinstance(k, Primitive) and k.name == "integer" for k in kinds)


def is_whole(name: str, kind: Type, known: Known) -> bool | None:
    """Whether a text comes at once and not in pieces; None if it is no text."""
    found = resolve(without_null(kind), known)
    if isinstance(found, Union):
        said = [is_whole(name, member.type, known) for member in found.members]
        texts = [one for one in said if one is not None]
        return all(texts) if texts else None
    if isinstance(found, Enum):
        return True if any(isinstance(value.value, str) for value in found.values) else None
    if not isinstance(found, Primitive) or found.name != "string":
        return None
    return name in _NAMES or name.endswith(("_id", "Id")) or found.format not in ("", "byte")


@dataclass
class Walk:
    """One walk over a delta, beside the type that it is merged into."""

    known: Known
    texts: dict[str, set[bool]] = field(default_factory=dict[str, set[bool]])
    bare: list[str] = field(default_factory=list[str])

    def whole(self) -> tuple[str, ...]:
        """The names of texts that are never pieces."""
        return tuple(sorted(name for name, said in self.texts.items() if said == {True}))

    def record(self, kind: Type, into: Type | None, path: str, depth: int = 0) -> None:
        """Look at the fields of a record."""
        if depth > _DEEPEST:
            return
        target = fields(into, self.known)
        for name, several in fields(kind, self.known).items():
            inner = next((one.type for one in target.get(name, ())), None)
            for child in several:
                self._value(name, child.type, inner, f"{path}.{name}", depth + 1)

    def _value(self, name: str, kind: Type, into: Type | None, path: str, depth: int) -> None:
        whole = is_whole(name, kind, self.known)
        if whole is not None:
            self.texts.setdefault(name, set()).add(whole)
        for item in self._items(kind):
            inner = next(self._items(into), None) if into is not None else None
            indexed = is_indexed(item, self.known)
            if indexed and inner is not None and not is_indexed(inner, self.known):
                self.bare += () if f"{path}[]" in self.bare else (f"{path}[]",)
            self.record(item, inner, f"{path}[]", depth)
        self.record(kind, into, path, depth)

    def _items(self, kind: Type | None) -> Iterator[Type]:
        found = resolve(without_null(kind), self.known) if kind is not None else None
        if isinstance(found, List):
            yield found.items
        elif isinstance(found, Union):
            for member in found.members:
                yield from self._items(member.type)


def name_of(kind: Type | None, known: Known) -> str:
    """The definition of the record that a type is; empty if it has none."""
    name = ""
    while isinstance(kind, Nullable | Ref):
        if isinstance(kind, Nullable):
            kind = kind.type
            continue
        name, kind = kind.name, known[kind.name].type
    return name if isinstance(kind, Object) else ""
