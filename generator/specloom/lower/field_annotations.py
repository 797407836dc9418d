"""Type expressions as annotations of fields and of what calls return."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.api.types import Enum, List, Map, Nullable, Primitive, Ref, Type, Union
from specloom.lower.directions import Types
from specloom.plan.annotations import NONE, Annotation, builtin, generic, literal_of, named, union

_PRIMITIVES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
ANYTHING = named("typing", "Any")


@dataclass(frozen=True, slots=True)
class FieldAnnotator:
    """Annotates what is sent (`sent`) or what is received. What has no type is `anything`."""

    types: Types
    sent: bool
    anything: Annotation = ANYTHING

    def annotate(self, kind: Type, *, closed: bool = False) -> Annotation:
        """The annotation of a type. `closed` keeps an enumeration to the values that are declared."""
        kind = self.types.opened(kind)
        if isinstance(kind, Nullable):
            return self.union(self.annotate(kind.type), NONE)
        if isinstance(kind, Enum):
            written = literal_of(value.value for value in kind.values)
            return self._opened(written, kind, closed=closed or len(kind.values) == 1)
        if isinstance(kind, List):
            return generic(builtin("list"), self.annotate(kind.items))
        if isinstance(kind, Map):
            return generic(builtin("dict"), builtin("str"), self.annotate(kind.values))
        if isinstance(kind, Union):
            return self.union(*(self.annotate(member.type) for member in kind.members))
        if isinstance(kind, Ref):
            return self._reference(kind, closed=closed)
        return self._primitive(kind) if isinstance(kind, Primitive) else self.anything

    def union(self, *members: Annotation) -> Annotation:
        """The union, which takes anything if one of its members does."""
        found = union(members)
        return self.anything if self.anything in found.members else found

    def _primitive(self, kind: Primitive) -> Annotation:
        if kind.name == "number" and not self.sent:
            # A number that came without a fraction stays an integer, also when it is sent again.
            return union([builtin("int"), builtin("float")])
        if kind.name == "bytes":
            return builtin("bytes")
        return self.anything if kind.name == "any" else builtin(_PRIMITIVES[kind.name])

    def _reference(self, kind: Ref, *, closed: bool) -> Annotation:
        found = self.types.known[kind.name].type
        names = self.types.model_names
        if self.sent and not isinstance(found, Enum):
            names = self.types.param_names
        written = named("models", names[kind.name])
        return self._opened(written, found, closed=closed) if isinstance(found, Enum) else written

    def _opened(self, written: Annotation, kind: Enum, *, closed: bool) -> Annotation:
        """A response may hold values that the spec does not declare; a request may not."""
        texts = all(isinstance(value.value, str) for value in kind.values)
        loose = kind.open or not (self.sent or closed)
        return self.union(written, builtin("str")) if loose and texts else written
