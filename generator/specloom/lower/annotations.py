"""Type expressions as annotations of arguments: what a caller may pass.

Collections are the abstract ones, so that tuples and generators do; records are typed dicts or any
model, so that what came back can be sent again.
"""

from __future__ import annotations

from dataclasses import dataclass

from specloom.api.types import Enum, List, Map, Nullable, Object, Primitive, Ref, Type, Union
from specloom.lower.directions import Types

_PRIMITIVES = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "bytes": "FileInput",
    "any": "object",
}


@dataclass(frozen=True, slots=True)
class Annotator:
    """Annotates arguments. Names of models are written with the name of their package before them."""

    types: Types
    models: str = "models"

    def annotate(self, kind: Type) -> str:
        """The annotation, with `| Model` once at the outside of each record."""
        return " | ".join(dict.fromkeys(self._arms(kind)))

    def _arms(self, kind: Type) -> list[str]:
        kind = self.types.opened(kind)
        if isinstance(kind, Nullable):
            return [*self._arms(kind.type), "None"]
        if isinstance(kind, Primitive):
            return [_PRIMITIVES[kind.name]]
        if isinstance(kind, Enum):
            return [literal(kind), *(["str"] if kind.open else [])]
        if isinstance(kind, List):
            outside = "Sequence" if self._is_text(kind.items) else "Iterable"
            return [f"{outside}[{self.annotate(kind.items)}]"]
        if isinstance(kind, Map):
            return [f"Mapping[str, {self.annotate(kind.values)}]"]
        if isinstance(kind, Union):
            arms = [arm for member in kind.members for arm in self._arms(member.type)]
            return [arm for arm in arms if arm != "Model"] + ["Model"] * ("Model" in arms)
        return self._reference(kind)

    def _reference(self, kind: Type) -> list[str]:
        if isinstance(kind, Ref) and kind.name in self.types.param_names:
            return [f"{self.models}.{self.types.param_names[kind.name]}", "Model"]
        if isinstance(kind, Ref):
            found = self.types.known[kind.name].type
            opened = ["str"] if isinstance(found, Enum) and found.open else []
            return [f"{self.models}.{self.types.model_names[kind.name]}", *opened]
        return ["Mapping[str, object]"] if isinstance(kind, Object) else ["object"]

    def _is_text(self, kind: Type) -> bool:
        # An Iterable[str] would accept a bare string and send its letters.
        return all(
            arm.startswith(("str", "Literal", self.models + ".")) for arm in self._arms(kind)
        ) and ("Model" not in self._arms(kind))


def literal(kind: Enum) -> str:
    """`Literal[…]` of the values in their order."""
    return f"Literal[{', '.join(repr(value.value) for value in kind.values)}]"
