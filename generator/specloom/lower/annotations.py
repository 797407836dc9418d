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
    """Annotates arguments, and the aliases of what is sent.

    Attributes:
        types: The definitions and their names.
        models: What stands before the names of models, with its dot.
        runtime: What stands before the names of the runtime, with its dot.
    """

    types: Types
    models: str = "models."
    runtime: str = ""

    def annotate(self, kind: Type) -> str:
        """The annotation, with `| Model` once at the outside of each record."""
        return " | ".join(dict.fromkeys(self._arms(kind)))

    def alias(self, kind: Union) -> tuple[str, ...]:
        """The arms of an alias, which all that use it add `| Model` to."""
        return tuple(dict.fromkeys(arm for arm in self._arms(kind) if arm != self._model))

    @property
    def _model(self) -> str:
        return self.runtime + "Model"

    def _arms(self, kind: Type) -> list[str]:
        kind = self.types.opened(kind)
        if isinstance(kind, Nullable):
            return [*self._arms(kind.type), "None"]
        if isinstance(kind, Primitive):
            name = _PRIMITIVES[kind.name]
            return [self.runtime + name if name == "FileInput" else name]
        if isinstance(kind, Enum):
            return [literal(kind), *(["str"] if kind.open else [])]
        if isinstance(kind, List):
            outside = "Sequence" if self._is_text(kind.items) else "Iterable"
            return [f"{outside}[{self.annotate(kind.items)}]"]
        if isinstance(kind, Map):
            return [f"Mapping[str, {self.annotate(kind.values)}]"]
        if isinstance(kind, Union):
            arms = [arm for member in kind.members for arm in self._arms(member.type)]
            return [arm for arm in arms if arm != self._model] + [self._model] * (
                self._model in arms
            )
        return self._reference(kind)

    def _reference(self, kind: Type) -> list[str]:
        if isinstance(kind, Ref) and kind.name in self.types.param_names:
            return [f"{self.models}{self.types.param_names[kind.name]}", self._model]
        if isinstance(kind, Ref):
            found = self.types.known[kind.name].type
            opened = ["str"] if isinstance(found, Enum) and found.open else []
            return [f"{self.models}{self.types.model_names[kind.name]}", *opened]
        return ["Mapping[str, object]"] if isinstance(kind, Object) else ["object"]

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


def literal(kind: Enum) -> str:
    """`Literal[…]` of the values in their order."""
    return f"Literal[{', '.join(repr(value.value) for value in kind.values)}]"
