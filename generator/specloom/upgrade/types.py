"""Types and the keywords that belong to them, one schema at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.read.document import Json, Object
from specloom.upgrade.grammar import GRAMMAR
from specloom.upgrade.tree import (
    ANNOTATIONS,
    UNIONS,
    array,
    entries,
    is_list,
    items,
    mapping,
    only,
    strings,
    text,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specloom.diagnostics import Report

TYPES = ("array", "boolean", "integer", "null", "number", "object", "string")

# Words of languages and of other schemas, as authors write them.
_FORMATS = (
    "byte",
    "date",
    "date-time",
    "double",
    "email",
    "float",
    "int32",
    "int64",
    "uri",
    "uuid",
)
_MEANT = {
    **dict.fromkeys(("int", "int32", "int64", "long", "short", "bigint"), "integer"),
    **dict.fromkeys(("float", "double", "decimal", "num"), "number"),
    **dict.fromkeys(("bool",), "boolean"),
    **dict.fromkeys(
        ("str", "text", "char", "enum", "byte", "email", "uri", "url", "uuid"), "string"
    ),
    **dict.fromkeys(("date", "datetime", "date-time", "time", "timestamp"), "string"),
    **dict.fromkeys(("list", "collection"), "array"),
    **dict.fromkeys(("dict", "hash", "json", "map"), "object"),
}
_NUMERIC = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
# The keywords that constrain values of one type only (JSON Schema Validation 2020-12 §6).
OF_TYPE: Mapping[str, tuple[str, ...]] = {
    "string": ("minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"),
    "integer": _NUMERIC,
    "number": _NUMERIC,
    "array": ("items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems"),
    "object": (
        "properties",
        "patternProperties",
        "additionalProperties",
        "propertyNames",
        "required",
        "minProperties",
        "maxProperties",
    ),
}
# Keywords that are beside one type only in practice, so that it goes without saying.
_TELLING = {"additionalProperties": "object", "items": "array", "prefixItems": "array"}
_KIND_OF_FORMAT = {
    **dict.fromkeys(("int32", "int64", "unixtime"), ("integer", "number")),
    **dict.fromkeys(("float", "double"), ("number",)),
}
# What says nothing about values and nothing to a reader of the SDK.
_UNUSED = ("xml", "externalDocs", "$comment", "$schema", "$id", "$anchor", "$defs")
# What only narrows values that a type lets through: a server checks it, an SDK does not.
_UNCHECKED = (
    "not",
    "if",
    "then",
    "else",
    "dependentSchemas",
    "dependentRequired",
    "propertyNames",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedItems",
)
_DROPPED = frozenset((*_UNUSED, *_UNCHECKED))
KEPT_EXTENSIONS = ("x-open", "x-any-text", "x-enum-descriptions")
# A key that is no keyword says nothing, whatever word a document has there.
_KEYWORDS = frozenset((*GRAMMAR["schema"], *ANNOTATIONS, "const", *KEPT_EXTENSIONS))


def number_bounds(schema: Object, _: Report) -> Object:
    """`exclusiveMinimum: true` beside `minimum` (OpenAPI 3.0) becomes the bound itself."""
    for exclusive, plain in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        flag = schema.get(exclusive)
        if isinstance(flag, bool):
            bound = schema.get(plain)
            schema = schema.without(exclusive)
            if flag and bound is not None:
                schema = schema.without(plain).but(**{exclusive: bound})
    return schema


def one_example(schema: Object, _: Report) -> Object:
    """`example` is deprecated in favour of `examples` (OpenAPI 3.1 §4.8.24.1); vendors have other words."""
    given = [schema[key] for key in ("example", "x-example") if key in schema]
    noted = mapping(schema, "x-oaiMeta")
    given += [noted["example"]] if "example" in noted else []
    named = mapping(schema, "x-examples")
    given += [named[name] for name in sorted(named)]
    if not given:
        return schema
    schema = schema.without("example", "x-example", "x-examples")
    return schema if "examples" in schema else schema.but(examples=array(given, schema.source))


def encodings(schema: Object, _: Report) -> Object:
    """3.1's contentEncoding and contentMediaType become 3.0's formats (OpenAPI 3.1 §4.8.14.2)."""
    if schema.get("contentEncoding") in ("base64", "base64url"):
        return schema.without("contentEncoding", "contentMediaType").but(format="byte")
    if schema.get("contentMediaType") == "application/octet-stream":
        return schema.without("contentMediaType").but(type="string", format="binary")
    return schema


def missing_type(schema: Object, _: Report) -> Object:
    """A schema with properties is an object, one with items is an array, a list of words a string."""
    if "type" in schema or "$ref" in schema:
        return schema
    if "properties" in schema:
        return schema.but(type="object")
    if any(key in schema for key in (*UNIONS, "allOf")):
        return schema
    for key, kind in _TELLING.items():
        if key in schema:
            return schema.but(type=kind)
    values = list(items(schema, "enum")) or ([schema["const"]] if "const" in schema else [])
    words = bool(values) and all(isinstance(value, str) for value in values)
    return schema.but(type="string") if words else schema


def other_properties(schema: Object, _: Report) -> Object:
    """Properties by pattern, and those that no member of an allOf knows, are additional ones here."""
    if "patternProperties" not in schema and "unevaluatedProperties" not in schema:
        return schema
    extra = schema.get("additionalProperties", schema.get("unevaluatedProperties"))
    patterns = [found for _, found in entries(mapping(schema, "patternProperties"))]
    schema = schema.without("patternProperties", "unevaluatedProperties")
    if patterns and extra in (None, False):
        several = Object({"anyOf": array(patterns, schema.source)}, schema.source)
        extra = patterns[0] if len(patterns) == 1 else several
    return schema if extra is None else schema.but(additionalProperties=extra)


def known_type(schema: Object, report: Report) -> Object:
    """A type that JSON Schema does not have is one of its own, if that is clear; else any type."""
    if schema.get("type") in (None, *TYPES):
        return schema
    named = strings(schema, "type") if is_list(schema.get("type")) else [text(schema, "type")]
    meant = [word if word in TYPES else _MEANT.get(word.lower(), "") for word in named]
    for word, kind in zip(named, meant, strict=True):
        if word not in TYPES:
            hint = f"Known types: {', '.join(TYPES)}."
            message = f"unknown type {word!r}: {kind or 'any value'}"
            report.warning("SL329", message, schema.source.at("type"), hint)
    if not all(meant):
        return schema.without("type")
    form = next((word for word in named if word in _FORMATS), "")
    kinds: Json = array(meant, schema.source) if is_list(schema.get("type")) else meant[0]
    return schema.but(type=kinds, **({"format": form} if form and "format" not in schema else {}))


def type_list(schema: Object, _: Report) -> Object:
    """Several types become a union, each member with the constraints of its type."""
    if not is_list(schema.get("type")):
        return schema
    names = list(dict.fromkeys(strings(schema, "type")))
    if "integer" in names and "number" in names:
        names.remove("integer")
    if len(names) == 1:
        return schema.but(type=names[0])
    if any(key in schema for key in (*UNIONS, "allOf", "$ref")) or not names:
        return schema.without("type")
    members = array([_member(schema, name) for name in names], schema.source)
    return only(schema, ANNOTATIONS).but(anyOf=members)


def _member(schema: Object, name: str) -> Object:
    member: dict[str, Json] = {"type": name}
    member |= {key: schema[key] for key in OF_TYPE.get(name, ()) if key in schema}
    form = text(schema, "format")
    if form and name in _KIND_OF_FORMAT.get(form, ("string",)):
        member["format"] = form
    values = [value for value in items(schema, "enum") if is_of_type(value, name)]
    if values:
        member["enum"] = array(values, items(schema, "enum").source)
    return Object(member, schema.source)


def is_of_type(value: Json, name: str) -> bool:
    """Whether a value is of a type. 1.0 is an integer (JSON Schema Core 2020-12 §4.2.1)."""
    if isinstance(value, bool):
        return name == "boolean"
    if isinstance(value, int):
        return name in ("integer", "number")
    if isinstance(value, float):
        return name == "number" or (name == "integer" and value.is_integer())
    kinds: dict[str, type] = {"string": str, "array": list, "object": dict, "null": type(None)}
    return name in kinds and isinstance(value, kinds[name])


def drop_extensions(schema: Object, _: Report) -> Object:
    """What the steps before have used goes away: vendors' words mean nothing from here on."""
    gone = [
        key
        for key, value in schema.items()
        if key in _DROPPED
        or key not in _KEYWORDS
        or (key[:2] == "x-" and key not in KEPT_EXTENSIONS)
        or (value is False and key in ("deprecated", "readOnly", "writeOnly"))
    ]
    return schema.without(*gone)
