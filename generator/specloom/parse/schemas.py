"""Schemas in normal form (see docs/normaliser.md) to type expressions.

Inline types stay where they are: naming them is a pass.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from specloom.api.patterns import is_pattern
from specloom.api.types import (
    ANY,
    Enum,
    EnumValue,
    Field,
    FieldUse,
    Limits,
    List,
    Map,
    Member,
    Nullable,
    Object,
    Primitive,
    Ref,
    Scalar,
    Type,
    Union,
    constant,
    nullable,
)
from specloom.diagnostics import Report, Source
from specloom.parse import examples, getters
from specloom.parse.styles import BY_STANDARD, Unsaid
from specloom.read.document import Json
from specloom.read.document import Object as Node
from specloom.read.pointers import lookup, reference, steps

_SCHEMAS = "#/components/schemas/"
_COMPONENT_DEPTH = 3  # components, schemas, the name
_LIMITS = {
    "string": ("maxLength", "minLength", "pattern"),
    "integer": ("exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum", "multipleOf"),
    "number": ("exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum", "multipleOf"),
    "array": ("maxItems", "minItems", "uniqueItems"),
    "object": ("maxProperties", "minProperties"),
}
_PROPERTY = re.compile(
    r"/(?:components/schemas|definitions)/([^/]+)(?:/allOf/\d+)*/properties/[^/]+"
)
_PLAIN = ("string", "integer", "number", "boolean")


@dataclass(frozen=True, slots=True)
class SchemaParser:
    """Parses the schemas of one variant's document."""

    variant: str
    root: Node
    report: Report
    unsaid: Unsaid = BY_STANDARD

    def parse(self, node: Json) -> Type:
        """The type that a schema describes. What has no Python form is reported and becomes `any`."""
        if not isinstance(node, Node):
            return ANY
        if "$ref" in node:
            return self._reference(node)
        for keyword in ("oneOf", "anyOf"):
            if keyword in node:
                return self._union(node, keyword)
        if "const" in node:
            return Enum((EnumValue(_scalar(node["const"]), "", (self.variant,)),))
        if "enum" in node:
            return self._enum(node)
        return self._by_type(node)

    def _reference(self, node: Node) -> Type:
        pointer = getters.text(node, "$ref", self.report)
        keys = steps(pointer)
        if pointer.startswith(_SCHEMAS) and len(keys) == _COMPONENT_DEPTH:
            return Ref(keys[-1])
        target = lookup(self.root, pointer)
        if target is None:
            self._unresolved(node)
        return self.parse(target)

    def shape(self, kind: Type) -> Type:
        """The type that references and null are before."""
        seen: list[str] = []
        while isinstance(kind, Nullable | Ref):
            if isinstance(kind, Nullable):
                kind = kind.type
            elif kind.name in seen:
                return ANY  # a pass reports types that are nothing but themselves
            else:
                seen.append(kind.name)
                target = lookup(self.root, reference("components", "schemas", kind.name))
                kind = self.parse(target)
        return kind

    def resolve(self, node: Node) -> Node:
        """What a node stands for: itself, or the target of its `$ref`."""
        while "$ref" in node:
            target = lookup(self.root, str(node["$ref"]))
            if not isinstance(target, Node):
                self._unresolved(node)
                return Node({}, node.source)
            node = target
        return node

    def _unresolved(self, node: Node) -> None:
        message = f"unresolved reference {node['$ref']!r}"
        hint = "Fix the reference, or add what it names."
        self.report.warning("SL106", message, node.source.at("$ref"), hint)

    def _union(self, schema: Node, keyword: str) -> Type:
        nodes = list(getters.mappings(schema, keyword, self.report))
        shapes = [node for node in nodes if node.get("type") != "null"]
        discriminator, values, default_value = self._discriminator(schema)
        members = [
            Member(self.parse(node), values.get(str(node.get("$ref")), ()), (self.variant,))
            for node in shapes
        ]
        kind: Type = Union(tuple(members), discriminator, default_value)
        if len(members) == 1:
            kind = members[0].type
        if not members:
            kind = ANY
        return nullable(kind) if len(shapes) < len(nodes) else kind

    def _discriminator(self, node: Node) -> tuple[str, dict[str, tuple[Scalar, ...]], Scalar]:
        declared = getters.mapping(node, "discriminator", self.report)
        values: dict[str, tuple[Scalar, ...]] = {}
        for value, target in sorted(getters.mapping(declared, "mapping", self.report).items()):
            values[str(target)] = (*values.get(str(target), ()), value)
        name = getters.text(declared, "propertyName", self.report)
        return name, values, _scalar(declared.get("x-default"))

    def _enum(self, node: Node) -> Type:
        texts = getters.mapping(node, "x-enum-descriptions", self.report)
        values = [
            EnumValue(_scalar(value), _text(texts.get(str(value))), (self.variant,))
            for value in getters.sequence(node, "enum", self.report)
        ]
        free = (self.variant,) if getters.flag(node, "x-any-text") else ()
        return Enum(tuple(values), getters.flag(node, "x-open"), free)

    def _by_type(self, node: Node) -> Type:
        kind = node.get("type")
        if kind == "array":
            return List(self.parse(node.get("items", None)), self._limits(node, "array"))
        if kind == "object":
            return self._object(node)
        if kind == "string" and node.get("format") == "binary":
            return Primitive("bytes")
        if kind in _PLAIN:
            form = getters.text(node, "format", self.report)
            return Primitive(str(kind), form, self._limits(node, str(kind)))
        if kind not in (None, "null"):
            hint = f"Known types: array, object, {', '.join(_PLAIN)}, null."
            message = f"unknown type {kind!r}: any value"
            self.report.warning("SL329", message, node.source.at("type"), hint)
        return ANY

    def _limits(self, node: Node, kind: str) -> Limits:
        keys = [key for key in _LIMITS.get(kind, ()) if key in node]
        pattern = node.get("pattern")
        if "pattern" in keys and isinstance(pattern, str) and not is_pattern(pattern):
            message = f"pattern {pattern!r} is not checked"
            hint = "Write it with what Python's regular expressions have, too."
            self.report.note("SL358", message, node.source.at("pattern"), hint)
        return tuple((key, _scalar(node[key])) for key in keys)

    def _object(self, node: Node) -> Type:
        properties = getters.mapping(node, "properties", self.report)
        rest = node.get("additionalProperties")
        extra = self.parse(rest) if isinstance(rest, Node) else None
        if not properties and rest is not False:
            return Map(extra or ANY, self._limits(node, "object"))
        required = getters.sequence(node, "required", self.report)
        # The order of properties is kept: it is how the author wants them read.
        fields = tuple(
            self._field(name, schema, required=name in required)
            for name, schema in properties.items()
        )
        return Object(fields, closed=rest is False, extra=extra)

    def _field(self, name: str, schema: Json, *, required: bool) -> Field:
        kind = self.parse(schema)
        node = schema if isinstance(schema, Node) else Node({}, self.root.source)
        default = constant(node.get("default"))
        use = FieldUse(
            self.variant,
            required,
            kind,
            default,
            "default" in node,
            examples=examples.of_schema(node),
        )
        return Field(
            name,
            kind,
            (use,),
            description=getters.text(node, "description", self.report),
            deprecated=getters.flag(node, "deprecated"),
            read_only=getters.flag(node, "readOnly"),
            write_only=getters.flag(node, "writeOnly"),
            origin=_origin(node.source),
        )


def _origin(source: Source) -> str:
    """The component of which a schema is a property, be it in a member of its `allOf`."""
    found = _PROPERTY.fullmatch(source.pointer)
    return steps("#/" + found[1])[0] if found else ""


def _scalar(value: Json) -> Scalar:
    return value if isinstance(value, str | int | float | bool) else None


def _text(value: Json) -> str:
    return value if isinstance(value, str) else ""
