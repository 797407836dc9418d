"""The schemas of both states, and what can be asked of types by their help."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass

from specloom.api.model import Definition
from specloom.api.types import Nullable, Object, Ref, Type, without_null
from specloom.api.walk import resolve
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
        null = " or null" if isinstance(kind, Nullable) else ""
        return describe(without_null(kind), self.new if new else self.old) + null

    def same(self, old: Type, new: Type) -> bool:
        """Whether two types are alike as far as their own places say: schemas by what they are called."""
        if old == new:
            return True
        return self._shape(old, self.old) == self._shape(new, self.new)

    def _shape(self, kind: Type, known: Mapping[str, Definition]) -> object:
        """What a type is, with the names that stand for the shape of one place left out."""
        if isinstance(kind, Nullable):
            return "null", self._shape(kind.type, known)
        if not isinstance(kind, Ref):
            return kind
        found = known[kind.name]
        if found.owner == found.name:
            return kind
        inner = found.type
        return tuple(f.name for f in inner.fields) if isinstance(inner, Object) else inner

    def opened(self, kind: Type, *, new: bool) -> Type:
        """What a type is behind references and null."""
        return resolve(kind, self.new if new else self.old)
