"""Types of what is received, as annotations: of fields, and of what calls return."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.api.names import pascal
from specloom.api.types import Enum, List, Map, Nullable, Primitive, Ref, Type, Union
from specloom.lower import identifiers
from specloom.lower.directions import Types
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
    # A number that came without a fraction stays an integer, also when it is sent again.
    "number": union([builtin("int"), builtin("float")]),
    "boolean": builtin("bool"),
    "bytes": builtin("bytes"),
}
ANYTHING = named("typing", "Any")
#: The member of a union that objects are which the spec does not declare.
UNKNOWN = named("rt", "UnknownObject")
_UNKNOWN_MODULE = "_unknown"


@dataclass(frozen=True, slots=True)
class Received:
    """Annotates what is received. What has no type is `anything`."""

    types: Types
    anything: Annotation = ANYTHING

    def annotate(self, kind: Type, *, closed: bool = False) -> Annotation:
        """The annotation of a type. `closed` keeps an enumeration to the values that are declared."""
        kind = self.types.opened(kind)
        if isinstance(kind, Nullable):
            return self.union(self.annotate(kind.type), NONE)
        if isinstance(kind, Enum):
            return self.enumeration(kind, closed=closed or len(kind.values) == 1)
        if isinstance(kind, List):
            return generic(builtin("list"), self.annotate(kind.items))
        if isinstance(kind, Map):
            return generic(builtin("dict"), builtin("str"), self.annotate(kind.values))
        if isinstance(kind, Union):
            return self.union(*(self.annotate(member.type) for member in kind.members))
        if isinstance(kind, Ref):
            found = self.types.known[kind.name].type
            if isinstance(found, Enum) and closed:
                return self.enumeration(found, closed=True)
            return named("models", self.types.names[kind.name])
        name = kind.name if isinstance(kind, Primitive) else "any"
        return _PRIMITIVES.get(name, self.anything)

    def enumeration(self, kind: Enum, *, closed: bool) -> Annotation:
        """The values of an enumeration; a response may hold others, which the spec does not declare."""
        written = literal_of(value.value for value in kind.values)
        texts = all(isinstance(value.value, str) for value in kind.values)
        loose = kind.open or not closed
        return self.union(written, builtin("str")) if loose and texts else written

    def union(self, *members: Annotation) -> Annotation:
        """The union, which takes anything if one of its members does."""
        found = union(members)
        return self.anything if self.anything in found.members else found


def fallback(discriminator: str) -> Annotation:
    """What an object is that no member of a union describes.

    Type checkers know it by a value of the discriminator that no object has, so that any declared
    value means a declared member.
    """
    if not discriminator:
        return UNKNOWN
    name = "UnknownBy" + pascal(identifiers.field(discriminator))
    return Annotation(Name(_UNKNOWN_MODULE, name, _UNKNOWN_MODULE))
