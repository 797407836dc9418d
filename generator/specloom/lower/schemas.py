"""Type expressions as JSON Schema: the normalised components that the models are printed from.

Only what datamodel-code-generator says correctly is left to it: records, lists, maps, scalars,
literals, null. Unions of records are aliases of ours, which it sees as opaque components.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from specloom.api.types import Enum, List, Map, Nullable, Object, Primitive, Ref, Type, Union
from specloom.lower.directions import Types

_PREFIX = "#/components/schemas/"


@dataclass(frozen=True, slots=True)
class SchemaWriter:
    """Writes schemas of what is sent (`sent`) or of what is received."""

    types: Types
    sent: bool

    def write(self, kind: Type, *, tag: bool = False) -> dict[str, Any]:
        """The schema of a type. A `tag` keeps its values closed: its union tells the arms by it."""
        kind = self.types.opened(kind)
        if isinstance(kind, Nullable):
            return self._any_of([self.write(kind.type), {"type": "null"}])
        if isinstance(kind, Enum):
            values = [value.value for value in kind.values]
            return self._opened({"enum": values}, kind, tag=tag or len(values) == 1)
        if isinstance(kind, List):
            return {"type": "array", "items": self.write(kind.items)}
        if isinstance(kind, Map):
            return {"type": "object", "additionalProperties": self.write(kind.values) or True}
        if isinstance(kind, Union):
            return self._any_of([self.write(member.type) for member in kind.members])
        if isinstance(kind, Ref):
            return self._reference(kind, tag=tag)
        if isinstance(kind, Primitive) and kind.name == "bytes":
            return {"type": "string", "format": "binary"}
        if isinstance(kind, Object) or kind.name == "any":
            return {}
        if kind.name == "number" and not self.sent:
            # A number that came without a fraction stays an integer, also when it is sent again.
            return self._any_of([{"type": "integer"}, {"type": "number"}])
        return {"type": kind.name}

    def _reference(self, kind: Ref, *, tag: bool) -> dict[str, Any]:
        found = self.types.known[kind.name].type
        names = self.types.model_names
        if self.sent and not isinstance(found, Enum):
            names = self.types.param_names
        written = {"$ref": _PREFIX + names[kind.name]}
        return self._opened(written, found, tag=tag) if isinstance(found, Enum) else written

    def _opened(self, written: dict[str, Any], kind: Enum, *, tag: bool) -> dict[str, Any]:
        """What comes back may hold values that the spec did not know; what is sent may not."""
        texts = all(isinstance(value.value, str) for value in kind.values)
        loose = kind.open or not (self.sent or tag)
        return self._any_of([written, {"type": "string"}]) if loose and texts else written

    def _any_of(self, arms: list[dict[str, Any]]) -> dict[str, Any]:
        flat: list[dict[str, Any]] = []
        for arm in arms:
            inner = arm["anyOf"] if set(arm) == {"anyOf"} else [arm]
            flat += [one for one in inner if one not in flat]
        return {} if {} in flat else {"anyOf": flat}


_PLAIN = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "null": "None",
}


def spelled(schema: dict[str, Any], models: str = "", anything: str = "Any") -> str:
    """A schema of `SchemaWriter` as an annotation, where datamodel-code-generator does not print it.

    Args:
        schema: What was written.
        models: What stands before the names of models, with its dot.
        anything: How a value without a type is spelled.
    """

    def spell(part: dict[str, Any]) -> str:
        if "$ref" in part:
            return models + str(part["$ref"]).rpartition("/")[2]
        if "anyOf" in part:
            return " | ".join(spell(arm) for arm in part["anyOf"])
        if "enum" in part:
            return f"Literal[{', '.join(repr(value) for value in part['enum'])}]"
        kind = part.get("type")
        if kind == "array":
            return f"list[{spell(part['items'])}]"
        if kind == "object":
            values = part["additionalProperties"]
            return f"dict[str, {anything if values is True else spell(values)}]"
        return _PLAIN.get(str(kind), anything)

    return spell(schema)
