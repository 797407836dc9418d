"""Where a document holds what: one table, and the two walks that read it.

No step searches a document by key. A property may be called `required`, an example may hold a
`$ref`: only the table says whether a mapping is a schema, a parameter or plain data.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from specloom.read.contents import METHODS
from specloom.read.document import Array, Json, Object

ONE, MANY, MAP, EXTENSIBLE_MAP = "one", "many", "map", "extensible map"


class Part(NamedTuple):
    """What stands under one keyword: one node, a list or a map of nodes, and of which kind."""

    shape: str
    kind: str


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

Change = Callable[[Object, str], Object]


def walk(node: Object, kind: str, change: Change) -> Object:
    """Apply `change` to every node below `node` and to itself, the innermost first."""
    parts = GRAMMAR[kind]
    pairs = (
        (key, value if (part := parts.get(key)) is None else _inside(value, part, change))
        for key, value in node.items()
    )
    return change(Object(pairs, node.source), kind)


def _inside(value: Json, part: Part, change: Change) -> Json:
    kind = "schema" if part.kind == "schema or flag" else part.kind
    if kind not in GRAMMAR:
        return value
    if part.shape == ONE:
        return walk(value, kind, change) if isinstance(value, Object) else value
    if part.shape == MANY and isinstance(value, Array):
        return Array((_node(child, kind, change) for child in value), value.source)
    if isinstance(value, Object):
        open_ended = part.shape == EXTENSIBLE_MAP
        pairs = (
            (key, child if open_ended and key.startswith("x-") else _node(child, kind, change))
            for key, child in value.items()
        )
        return Object(pairs, value.source)
    return value


def _node(value: Json, kind: str, change: Change) -> Json:
    return walk(value, kind, change) if isinstance(value, Object) else value


def each(root: Object, wanted: str, change: Callable[[Object], Object]) -> Object:
    """Apply `change` to every node of one kind in a document, the innermost first."""

    def visit(node: Object, kind: str) -> Object:
        return change(node) if kind == wanted else node

    return walk(root, "document", visit)


def each_below(schema: Object, change: Callable[[Object], Object]) -> Object:
    """Apply `change` to a schema and to every schema in it, the innermost first."""

    def visit(node: Object, kind: str) -> Object:
        return change(node) if kind == "schema" else node

    return walk(schema, "schema", visit)
