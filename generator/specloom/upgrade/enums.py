"""Enumerations: closed ones, constants, and those that servers may add values to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from specloom.read.document import Array, Json, Object
from specloom.upgrade.tree import (
    ANNOTATIONS,
    UNIONS,
    array,
    has_union,
    items,
    mapping,
    objects,
    only,
    text,
)
from specloom.upgrade.types import is_of_type

if TYPE_CHECKING:
    from specloom.diagnostics import Report


def named_enum(schema: Object, _: Report) -> Object:
    """AutoRest's `x-ms-enum`: `modelAsString` opens the enumeration, `values` describe its values."""
    if "x-ms-enum" not in schema:
        return schema
    declared = mapping(schema, "x-ms-enum")
    if not declared or "enum" not in schema:
        return schema.without("x-ms-enum")
    changes: dict[str, Json] = {}
    if declared.get("modelAsString") is True:
        changes["x-open"] = True
    texts = {
        str(value.get("value", value.get("name"))): value["description"]
        for value in objects(declared, "values")
        if isinstance(value.get("description"), str)
    }
    if texts:
        changes["x-enum-descriptions"] = Object(texts, declared.source)
    return schema.without("x-ms-enum").but(**changes)


def literal_values(schema: Object, report: Report) -> Object:
    """Values are scalars of the type beside them: no other could be sent, or written in Python."""
    if "enum" not in schema and "const" not in schema:
        return schema
    values = items(schema, "enum")
    if any(isinstance(value, Object | Array) for value in (*values, schema.get("const"))):
        hint = "The type accepts any value; the service checks it."
        message = "enumeration of lists or mappings is ignored"
        report.note("SL330", message, schema.source, hint)
        return schema.without("enum", "const")
    kind = text(schema, "type")
    wrong = [value for value in values if kind and not is_of_type(value, kind)]
    for value in wrong:
        hint = "Quote it if YAML reads the word as another type, or fix the type."
        message = f"enumeration value {json.dumps(value)} is not of type {kind}: ignored"
        report.warning("SL331", message, values.source, hint)
    kept = [value for value in values if not kind or is_of_type(value, kind)]
    return schema.but(enum=array(kept, values.source)) if wrong else schema


def distinct_values(schema: Object, report: Report) -> Object:
    """The values of an enumeration are unique (JSON Schema Validation 2020-12 §6.1.2)."""
    if "enum" not in schema:
        return schema
    values = items(schema, "enum")
    kept: list[Json] = []
    known: set[tuple[type, str]] = set()
    for value in values:
        if (key := (type(value), json.dumps(value, sort_keys=True))) in known:
            hint = "Remove the second one."
            message = f"duplicate enumeration value {value!r}"
            report.note("SL332", message, values.source, hint)
        else:
            known.add(key)
            kept.append(value)
    if not kept:
        hint = "List the values, or remove the keyword."
        report.warning("SL333", "enumeration without values is ignored", values.source, hint)
        return schema.without("enum")
    return schema.but(enum=array(kept, values.source))


def constant(schema: Object, _: Report) -> Object:
    """A closed enumeration of one value is a constant."""
    if "enum" not in schema and "const" not in schema:
        return schema
    values = items(schema, "enum")
    if len(values) == 1 and schema.get("x-open") is not True:
        schema = schema.without("enum").but(const=values[0])
    if "const" in schema:
        return schema.without("enum", "x-open", "x-any-text")
    return schema


def open_enum(schema: Object, _: Report) -> Object:
    """A union of words is an enumeration; one with a plain string may get values from servers."""
    for key in UNIONS if has_union(schema) else ():
        members = objects(schema, key)
        words = [member for member in members if _is_words(member)]
        plain = [member for member in members if _is_plain_string(member)]
        if not words or len(members) == 1 or len(words) + len(plain) < len(members):
            continue
        if not only_annotated(schema, key):
            continue
        values = list(dict.fromkeys(value for member in words for value in _values(member)))
        declared = {
            k: v for member in (*words[:1], *plain) for k, v in only(member, ANNOTATIONS).items()
        }
        found: dict[str, Json] = {"type": "string", "enum": array(values, words[0].source)}
        texts = {
            k: v for member in words for k, v in mapping(member, "x-enum-descriptions").items()
        }
        if len(words) > 1:
            # Each word comes with a remark of its own.
            declared = {k: v for member in plain for k, v in only(member, ANNOTATIONS).items()}
            remarks = {
                v: member["description"]
                for member in words
                for v in _values(member)
                if _told(member)
            }
            texts = {**remarks, **texts}
        if texts:
            found["x-enum-descriptions"] = Object(texts, schema.source)
        if plain or any(member.get("x-open") is True for member in words):
            found["x-open"] = True
        # A service that lists values and says that more may come still refuses others' values.
        if plain or any(member.get("x-any-text") is True for member in words):
            found["x-any-text"] = True
        return Object({**found, **declared, **only(schema, ANNOTATIONS)}, schema.source)
    return schema


def _values(member: Object) -> list[str]:
    listed = items(member, "enum") or [member.get("const")]
    return [value for value in listed if isinstance(value, str)]


def _told(member: Object) -> bool:
    return isinstance(member.get("description"), str)


def only_annotated(schema: Object, key: str) -> bool:
    """Whether a schema holds nothing but one keyword and annotations."""
    return all(k == key or k in ANNOTATIONS or k.startswith("x-") for k in schema)


def _is_plain_string(member: Object) -> bool:
    return member.get("type") == "string" and only_annotated(member, "type")


def _is_words(member: Object) -> bool:
    allowed = ("type", "enum", "const")
    plain = all(k in allowed or k in ANNOTATIONS or k.startswith("x-") for k in member)
    return plain and text(member, "type") == "string" and ("enum" in member or "const" in member)


def described_values(schema: Object, _: Report) -> Object:
    """Descriptions are kept for values that exist."""
    if "x-enum-descriptions" not in schema:
        return schema
    texts = mapping(schema, "x-enum-descriptions")
    values = [str(value) for value in items(schema, "enum")]
    if "const" in schema:
        values = [str(schema["const"])]
    kept = Object({key: declared for key, declared in texts.items() if key in values}, texts.source)
    schema = schema.without("x-enum-descriptions")
    return schema.but(**{"x-enum-descriptions": kept}) if kept else schema
