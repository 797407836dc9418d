"""Type expressions as annotations of arguments: what a caller may pass.

Collections are the abstract ones, so that tuples and generators do; records are typed dicts or any
model, so that what came back can be sent again.
"""

from __future__ import annotations

from dataclasses import dataclass

from specloom.api.types import Enum, List, Map, Nullable, Object, Primitive, Ref, Type, Union
from specloom.lower.directions import Types
from specloom.plan.annotations import NONE, Annotation, builtin, generic, literal_of, named, union

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
_MODEL = named("runtime", "Model")


@dataclass(frozen=True, slots=True)
class Annotator:
    """Annotates arguments, and the aliases of what is sent."""

    types: Types

    def annotate(self, kind: Type) -> Annotation:
        """The annotation, with `| Model` once at the outside of each record."""
        return union(self._members(kind))

    def alias(self, kind: Union) -> Annotation:
        """What an alias stands for; all that use it add `| Model` to it."""
        return union(member for member in self._members(kind) if member != _MODEL)

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
            members = [one for member in kind.members for one in self._members(member.type)]
            return [m for m in members if m != _MODEL] + [_MODEL] * (_MODEL in members)
        return self._reference(kind)

    def _reference(self, kind: Type) -> list[Annotation]:
        if isinstance(kind, Ref) and kind.name in self.types.param_names:
            return [named("models", self.types.param_names[kind.name]), _MODEL]
        if isinstance(kind, Ref):
            found = self.types.known[kind.name].type
            opened = [builtin("str")] if isinstance(found, Enum) and found.open else []
            return [named("models", self.types.model_names[kind.name]), *opened]
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
