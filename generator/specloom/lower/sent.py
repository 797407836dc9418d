"""Types of what is sent, as annotations: of arguments, and of the keys of typed dicts.

Collections are the abstract ones, so that tuples and generators do; a record is a typed dict, or the
model of the same component, so that what was received can be sent again.
"""

from __future__ import annotations

from dataclasses import dataclass

from specloom.api.types import Enum, List, Map, Nullable, Object, Primitive, Ref, Type, Union
from specloom.lower.directions import Types
from specloom.lower.received import UNKNOWN
from specloom.plan.annotations import (
    NONE,
    Annotation,
    Name,
    builtin,
    generic,
    literal_of,
    named,
    union,
)

_PRIMITIVES = {
    "string": builtin("str"),
    "integer": builtin("int"),
    "number": builtin("float"),
    "boolean": builtin("bool"),
    "bytes": named("runtime", "FileInput"),
    "any": builtin("object"),
}
_SEQUENCE, _ITERABLE, _MAPPING = (
    named("collections.abc", name) for name in ("Sequence", "Iterable", "Mapping")
)


@dataclass(frozen=True, slots=True)
class Sent:
    """Annotates what is sent."""

    types: Types

    def annotate(self, kind: Type) -> Annotation:
        """The annotation of a type."""
        return union(self._members(kind))

    def alias(self, name: str, kind: Union) -> Annotation:
        """What the alias of a union stands for: its members, and the union of their models."""
        members = union(self._members(kind)).members
        others = [one for one in members if not _is_model(one)]
        if name in self.types.received:
            return union([*others, named("models", self.types.names[name])])
        # What was received as a member that the spec does not declare can be sent again, too.
        return union([*members, *([UNKNOWN] if len(others) < len(members) else [])])

    def _members(self, kind: Type) -> list[Annotation]:
        kind = self.types.opened(kind)
        if isinstance(kind, Nullable):
            return [*self._members(kind.type), NONE]
        if isinstance(kind, Primitive):
            return [_PRIMITIVES[kind.name]]
        if isinstance(kind, Enum):
            values = literal_of(value.value for value in kind.values)
            return [values, *([builtin("str")] if kind.open else [])]
        if isinstance(kind, List):
            outside = _SEQUENCE if self._is_text(kind.items) else _ITERABLE
            return [generic(outside, self.annotate(kind.items))]
        if isinstance(kind, Map):
            return [generic(_MAPPING, builtin("str"), self.annotate(kind.values))]
        if isinstance(kind, Union):
            return [one for member in kind.members for one in self._members(member.type)]
        return self._reference(kind)

    def _reference(self, kind: Type) -> list[Annotation]:
        if isinstance(kind, Ref):
            name = self.types.names[kind.name]
            is_record = isinstance(self.types.known[kind.name].type, Object)
            both = is_record and kind.name in self.types.received
            return [named("params", name), *([named("models", name)] if both else [])]
        anything = builtin("object")
        is_record = isinstance(kind, Object)
        return [generic(_MAPPING, builtin("str"), anything)] if is_record else [anything]

    def _is_text(self, kind: Type) -> bool:
        # An Iterable[str] would accept a bare string and send its letters.
        kind = self.types.opened(kind)
        if isinstance(kind, Ref):
            kind = self.types.known[kind.name].type
        if isinstance(kind, Nullable):
            return self._is_text(kind.type)
        if isinstance(kind, Union):
            return all(self._is_text(member.type) for member in kind.members)
        return isinstance(kind, Enum) or (isinstance(kind, Primitive) and kind.name == "string")


def _is_model(annotation: Annotation) -> bool:
    return isinstance(annotation.head, Name) and annotation.head.module == "models"
