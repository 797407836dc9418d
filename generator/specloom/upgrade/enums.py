"""Enumerations: closed ones, constants, and those that servers may add values to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from specloom.read.document import Array, Json, Object
from specloom.upgrade.tree import (
    ANNOTATIONS,
    UNIONS,
    array,
    items,
    mapping,
    objects,
    only,
    same,
    text,
)
from specloom.upgrade.types import is_of_type

if TYPE_CHECKING:
    from specloom.diagnostics import Report


def named_enum(schema: Object, _: Report) -> Object:
    """AutoRest's `x-ms-enum`: `modelAsString` opens the enumeration, `values` describe its values."""
    told = mapping(schema, "x-ms-enum")
    if not told or "enum" not in schema:
        return schema.without("x-ms-enum")
    changes: dict[str, Json] = {}
    if told.get("modelAsString") is True:
        changes["x-open"] = True
    texts = {
        str(value.get("value", value.get("name"))): value["description"]
        for value in objects(told, "values")
        if isinstance(value.get("description"), str)
    }
    if texts:
        changes["x-enum-descriptions"] = Object(texts, told.source)
    return schema.without("x-ms-enum").but(**changes)


def literal_values(schema: Object, report: Report) -> Object:
    """Values are scalars of the type beside them: no other could be sent, or written in Python."""
    values = items(schema, "enum")
    if any(isinstance(value, Object | Array) for value in (*values, schema.get("const"))):
        hint = "A server checks it."
        message = "values that are lists or mappings are not written as types: any is accepted"
        report.note("SL302", message, schema.source, hint)
        return schema.without("enum", "const")
    kind = text(schema, "type")
    wrong = [value for value in values if kind and not is_of_type(value, kind)]
    for value in wrong:
        hint = "Quote it if it is a word that YAML reads otherwise, or correct the type."
        message = f"the value {json.dumps(value)} is no {kind}: left out"
        report.warning("SL302", message, values.source, hint)
    kept = [value for value in values if not kind or is_of_type(value, kind)]
    return schema.but(enum=array(kept, values.source)) if wrong else schema


def distinct_values(schema: Object, report: Report) -> Object:
    """The values of an enumeration are unique (JSON Schema Validation 2020-12 §6.1.2)."""
    if "enum" not in schema:
        return schema
    values = items(schema, "enum")
    kept: list[Json] = []
    for value in values:
        if any(same(value, other) for other in kept):
            hint = "Remove the second one."
            message = f"the value {value!r} stands twice in an enumeration"
            report.note("SL302", message, values.source, hint)
        else:
            kept.append(value)
    if not kept:
        hint = "List the values, or remove the keyword."
        report.warning("SL302", "an enumeration without values", values.source, hint)
        return schema.without("enum")
    return schema.but(enum=array(kept, values.source))


def constant(schema: Object, _: Report) -> Object:
    """A closed enumeration of one value is a constant."""
    values = items(schema, "enum")
    if len(values) == 1 and schema.get("x-open") is not True:
        schema = schema.without("enum").but(const=values[0])
    if "const" in schema:
        return schema.without("enum", "x-open")
    return schema


def open_enum(schema: Object, _: Report) -> Object:
    """`anyOf: [string, string enumeration]` is an enumeration that servers may add values to."""
    for key in UNIONS:
        arms = objects(schema, key)
        if len(arms) != 2 or not only_annotated(schema, key):  # noqa: PLR2004  # string and words
            continue
        words = next((arm for arm in arms if _is_words(arm)), None)
        if words is None or not any(_is_plain_string(arm) for arm in arms):
            continue
        values = words.get("enum") or Array([words.get("const")], words.source)
        told = {k: v for arm in arms for k, v in only(arm, ANNOTATIONS).items()}
        texts = only(words, ("x-enum-descriptions",))
        found: dict[str, Json] = {"type": "string", "enum": values, "x-open": True}
        return Object({**found, **texts, **told, **only(schema, ANNOTATIONS)}, schema.source)
    return schema


def only_annotated(schema: Object, key: str) -> bool:
    """Whether a schema holds nothing but one keyword and annotations."""
    return all(k == key or k in ANNOTATIONS or k.startswith("x-") for k in schema)


def _is_plain_string(arm: Object) -> bool:
    return arm.get("type") == "string" and only_annotated(arm, "type")


def _is_words(arm: Object) -> bool:
    allowed = ("type", "enum", "const")
    plain = all(k in allowed or k in ANNOTATIONS or k.startswith("x-") for k in arm)
    return plain and text(arm, "type") == "string" and ("enum" in arm or "const" in arm)


def described_values(schema: Object, _: Report) -> Object:
    """Descriptions are kept for values that exist."""
    texts = mapping(schema, "x-enum-descriptions")
    values = [str(value) for value in items(schema, "enum")]
    if "const" in schema:
        values = [str(schema["const"])]
    kept = Object({key: told for key, told in texts.items() if key in values}, texts.source)
    schema = schema.without("x-enum-descriptions")
    return schema.but(**{"x-enum-descriptions": kept}) if kept else schema
