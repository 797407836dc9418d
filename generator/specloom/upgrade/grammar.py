"""Where a document holds what: one table, and the two walks that read it.

No step searches a document by key. A property may be called `required`, an example may hold a
`$ref`: only the table says whether a mapping is a schema, a parameter or plain data.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from operator import is_
from typing import NamedTuple

from specloom.read.document import Array, Json, Object
from specloom.read.inventory import METHODS, OTHER_METHODS

ONE, MANY, MAP, EXTENSIBLE_MAP = "one", "many", "map", "extensible map"


class Part(NamedTuple):
    """What is under one keyword: one node, a list or a map of nodes, and of which kind."""

    shape: str
    kind: str

    @property
    def node(self) -> str:
        """The kind of the nodes that can stand there."""
        return "schema" if self.kind == "schema or flag" else self.kind


_SCHEMA = Part(ONE, "schema")
_SCHEMAS = Part(MANY, "schema")
_SCHEMA_MAP = Part(MAP, "schema")
_TEXT = Part(ONE, "text")
_STRING = Part(ONE, "string")
_STRINGS = Part(MANY, "string")
_FLAG = Part(ONE, "flag")
_NUMBER = Part(ONE, "number")
_LIST = Part(ONE, "list")
_MAPPING = Part(ONE, "mapping")
_REFERENCE = {"$ref": _STRING}

# What Swagger 2.0 writes in parameters and headers, and OpenAPI 3 in schemas only.
_CONSTRAINTS = {
    "format": _STRING,
    "enum": _LIST,
    "pattern": _STRING,
    "uniqueItems": _FLAG,
    "x-nullable": _FLAG,
    "x-ms-enum": _MAPPING,
    **dict.fromkeys(
        ("minimum", "maximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems"),
        _NUMBER,
    ),
    **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), Part(ONE, "bound")),
}

# The nodes of Swagger 2.0 and of OpenAPI 3.x in one table: no keyword means two things.
GRAMMAR: Mapping[str, Mapping[str, Part]] = {
    "document": {
        "info": _MAPPING,
        "servers": Part(MANY, "server"),
        "security": Part(MANY, "mapping"),
        "tags": Part(MANY, "mapping"),
        "paths": Part(EXTENSIBLE_MAP, "path"),
        "webhooks": Part(MAP, "path"),
        "components": Part(ONE, "components"),
        "definitions": _SCHEMA_MAP,
        "parameters": Part(MAP, "parameter"),
        "responses": Part(MAP, "response"),
        "securityDefinitions": Part(MAP, "mapping"),
        "x-ms-parameterized-host": Part(ONE, "host"),
        "host": _STRING,
        "basePath": _STRING,
        "schemes": _STRINGS,
        "consumes": _STRINGS,
        "produces": _STRINGS,
    },
    "components": {
        "schemas": _SCHEMA_MAP,
        "parameters": Part(MAP, "parameter"),
        "requestBodies": Part(MAP, "body"),
        "responses": Part(MAP, "response"),
        "headers": Part(MAP, "header"),
        "securitySchemes": Part(MAP, "mapping"),
        "pathItems": Part(MAP, "path"),
        "mediaTypes": Part(MAP, "media"),
    },
    "host": {
        "hostTemplate": _STRING,
        "useSchemePrefix": _FLAG,
        "parameters": Part(MANY, "mapping"),
    },
    "server": {"url": _STRING, "variables": Part(MAP, "mapping"), "description": _TEXT},
    "path": {
        **_REFERENCE,
        **{method: Part(ONE, "operation") for method in METHODS},
        OTHER_METHODS: Part(MAP, "operation"),
        "summary": _TEXT,
        "description": _TEXT,
        "parameters": Part(MANY, "parameter"),
        "servers": Part(MANY, "server"),
    },
    "operation": {
        "operationId": _STRING,
        "summary": _TEXT,
        "description": _TEXT,
        "deprecated": _FLAG,
        "tags": _STRINGS,
        "parameters": Part(MANY, "parameter"),
        "requestBody": Part(ONE, "body"),
        "responses": Part(EXTENSIBLE_MAP, "response"),
        "security": Part(MANY, "mapping"),
        "servers": Part(MANY, "server"),
        "consumes": _STRINGS,
        "produces": _STRINGS,
    },
    "parameter": {
        **_REFERENCE,
        "name": _STRING,
        "in": _STRING,
        "description": _TEXT,
        "required": _FLAG,
        "deprecated": _FLAG,
        "style": _STRING,
        "explode": _FLAG,
        "collectionFormat": _STRING,
        "schema": _SCHEMA,
        "items": _SCHEMA,
        "type": _STRING,
        **_CONSTRAINTS,
        "content": Part(MAP, "media"),
    },
    "header": {
        **_REFERENCE,
        "description": _TEXT,
        "required": _FLAG,
        "schema": _SCHEMA,
        "items": _SCHEMA,
        "type": _STRING,
        **_CONSTRAINTS,
        "content": Part(MAP, "media"),
    },
    "body": {
        **_REFERENCE,
        "description": _TEXT,
        "required": _FLAG,
        "content": Part(MAP, "media"),
    },
    "response": {
        **_REFERENCE,
        "description": _TEXT,
        "summary": _TEXT,
        "headers": Part(MAP, "header"),
        "content": Part(MAP, "media"),
        "schema": _SCHEMA,
    },
    "media": {
        **_REFERENCE,
        "schema": _SCHEMA,
        "itemSchema": _SCHEMA,
        "encoding": Part(MAP, "mapping"),
    },
    "schema": {
        **_REFERENCE,
        "$recursiveRef": _STRING,
        "title": _TEXT,
        "description": _TEXT,
        "type": Part(ONE, "type"),
        **_CONSTRAINTS,
        "required": _STRINGS,
        "properties": _SCHEMA_MAP,
        "patternProperties": _SCHEMA_MAP,
        "$defs": _SCHEMA_MAP,
        "dependentSchemas": _SCHEMA_MAP,
        "additionalProperties": Part(ONE, "schema or flag"),
        "unevaluatedProperties": Part(ONE, "schema or flag"),
        "propertyNames": _SCHEMA,
        "items": _SCHEMA,
        "prefixItems": _SCHEMAS,
        "contains": _SCHEMA,
        "allOf": _SCHEMAS,
        "anyOf": _SCHEMAS,
        "oneOf": _SCHEMAS,
        "not": _SCHEMA,
        "if": _SCHEMA,
        "then": _SCHEMA,
        "else": _SCHEMA,
        "discriminator": Part(ONE, "discriminator"),
        "nullable": _FLAG,
        "deprecated": _FLAG,
        "readOnly": _FLAG,
        "writeOnly": _FLAG,
        "x-ms-discriminator-value": _STRING,
        "minProperties": _NUMBER,
        "maxProperties": _NUMBER,
    },
    "discriminator": {"propertyName": _STRING, "mapping": Part(MAP, "string")},
}

Change = Callable[[Object], Object]
Ways = Mapping[str, Mapping[str, Part]]


@cache
def _ways(wanted: tuple[str, ...]) -> Ways:
    """By kind of node, the keywords that lead to nodes of the wanted kinds."""
    leading = set(wanted)
    while more := {
        kind
        for kind, parts in GRAMMAR.items()
        if kind not in leading and any(part.node in leading for part in parts.values())
    }:
        leading |= more
    return {
        kind: {key: part for key, part in parts.items() if part.node in leading}
        for kind, parts in GRAMMAR.items()
    }


def walk(node: Object, kind: str, changes: Mapping[str, Change]) -> Object:
    """Apply the change for its kind to every node below a node and to itself, the innermost first.

    Nodes in which nothing changes stay the same objects, and no way is gone on which none of the
    kinds can come.
    """
    return _walk(node, kind, changes, _ways(tuple(changes)))


def _walk(node: Object, kind: str, changes: Mapping[str, Change], ways: Ways) -> Object:
    parts = ways[kind]
    changed: dict[str, Json] = {}
    for key, value in node.items():
        if (part := parts.get(key)) is not None:
            found = _inside(value, part, changes, ways)
            if found is not value:
                changed[key] = found
    if changed:
        node = node.but(**changed)
    change = changes.get(kind)
    return node if change is None else change(node)


def _inside(value: Json, part: Part, changes: Mapping[str, Change], ways: Ways) -> Json:
    kind = part.node
    if part.shape == MANY:
        if not isinstance(value, Array):
            return value
        found = [_walk(v, kind, changes, ways) if isinstance(v, Object) else v for v in value]
        return value if all(map(is_, found, value)) else Array(found, value.source)
    if not isinstance(value, Object):
        return value
    if part.shape == ONE:
        return _walk(value, kind, changes, ways)
    changed: dict[str, Json] = {}
    for key, child in value.items():
        if isinstance(child, Object) and not (part.shape == EXTENSIBLE_MAP and key[:2] == "x-"):
            new = _walk(child, kind, changes, ways)
            if new is not child:
                changed[key] = new
    return value.but(**changed) if changed else value


def each(root: Object, wanted: str, change: Change) -> Object:
    """Apply `change` to every node of one kind in a document, the innermost first."""
    return walk(root, "document", {wanted: change})


def each_below(schema: Object, change: Change) -> Object:
    """Apply `change` to a schema and to every schema in it, the innermost first."""
    return walk(schema, "schema", {"schema": change})
