"""The schemas of both states, and what can be asked of types by their help."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass

from specloom.api.model import Definition
from specloom.api.types import Enum, Nullable, Object, Ref, Type, without_null
from specloom.api.walk import children, map_children, resolve
from specloom.comparison.describe import describe
from specloom.diff.facts import Spot


@dataclass(frozen=True, slots=True)
class Schemas(ABC):
    """The schemas of both states, by name."""

    old: Mapping[str, Definition]
    new: Mapping[str, Definition]

    @abstractmethod
    def compare(self, old: Type, new: Type, spot: Spot) -> None:
        """Note at a place what differs, and the schemas that stand there."""

    def words(self, kind: Type, *, new: bool = True) -> str:
        """A type in a few words."""
        known = self.new if new else self.old
        null = " or null" if isinstance(kind, Nullable) else ""
        return describe(self._outside(without_null(kind), known), known) + null

    def _outside(self, kind: Type, known: Mapping[str, Definition]) -> Type:
        """A type with that in place of a reference which stands inline there."""
        if isinstance(kind, Ref):
            inner = known[kind.name]
            return self._outside(inner.type, known) if inner.inline else kind
        return map_children(kind, lambda child: self._outside(child, known))

    def same(self, old: Type, new: Type) -> bool:
        """Whether two types are alike as far as their own places say: schemas by what they are called."""
        if old == new:
            return True
        return self._shape(old, self.old) == self._shape(new, self.new)

    def _shape(self, kind: Type, known: Mapping[str, Definition]) -> object:
        """What a type is, with the names of inline types left out: their places give them those."""
        if isinstance(kind, Ref):
            found = known[kind.name]
            return self._shape(found.type, known) if found.inline else kind
        if isinstance(kind, Object):
            fields = [(f.name, f.uses[0].required, self._shape(f.type, known)) for f in kind.fields]
            return "object", kind.closed, tuple(fields)
        if isinstance(kind, Enum):
            return "enum", tuple((type(one.value), one.value) for one in kind.values)
        parts = tuple(self._shape(child, known) for child in children(kind))
        return (type(kind), parts) if parts else kind

    def opened(self, kind: Type, *, new: bool) -> Type:
        """What a type is behind references and null."""
        return resolve(kind, self.new if new else self.old)
