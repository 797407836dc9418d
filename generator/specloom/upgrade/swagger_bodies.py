"""Swagger 2.0 bodies and forms, which are parameters there, to request bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.read.document import Json, Object
from specloom.upgrade.swagger import effective_types
from specloom.upgrade.tree import UNSAID, array, entries, mapping, only, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specloom.diagnostics import Report

_JSON = "application/json"
_MULTIPART = "multipart/form-data"
_URLENCODED = "application/x-www-form-urlencoded"

# Keywords of a Swagger 2.0 parameter or header that belong to its schema since 3.0.
OF_SCHEMA = (
    "type",
    "format",
    "items",
    "default",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "enum",
    "multipleOf",
    "x-ms-enum",
    "x-nullable",
)
# OpenAPI 3.0 §4.7.12.2: `simple` is the comma-separated list of paths and headers, `form` of queries.
_STYLES: Mapping[str, tuple[str, bool]] = {
    "csv": ("form", False),
    "multi": ("form", True),
    "ssv": ("spaceDelimited", False),
    "pipes": ("pipeDelimited", False),
    # OpenAPI 3 has no such style.
    "tsv": ("tabDelimited", False),
}


def convert_body(
    operation: Object, parameters: list[Object], root: Object, report: Report
) -> Object | None:
    """The one body parameter, or the form that the formData parameters are the fields of."""
    consumes = [str(media) for media in effective_types(root, operation, "consumes")]
    for parameter in parameters:
        if parameter.get("in") == "body":
            return _body(parameter, consumes or [_JSON])
    # The operation's own fields come first in the list and win over those of its path.
    fields = {text(p, "name"): p for p in reversed(parameters) if p.get("in") == "formData"}
    if not fields:
        return None
    return _form([fields[name] for name in reversed(fields)], consumes, operation, report)


def _body(parameter: Object, media_types: Iterable[str]) -> Object:
    media = Object({"schema": mapping(parameter, "schema")}, parameter.source)
    given = mapping(parameter, "x-examples")
    found = {
        name: (
            media.but(example=given.get(name, parameter.get("x-example")))
            if name in given or "x-example" in parameter
            else media
        )
        for name in media_types
    }
    content = Object(found, parameter.source)
    return only(parameter, ("description", "required")).but(content=content)


def _form(fields: list[Object], consumes: list[str], operation: Object, report: Report) -> Object:
    source = operation.source.at("parameters")
    properties = Object({text(field, "name"): _field(field) for field in fields}, source)
    schema = Object({"type": "object"}, source).but(properties=properties)
    required = [text(field, "name") for field in fields if field.get("required") is True]
    if required:
        schema = schema.but(required=array(required, source))
    media = Object({"schema": schema}, source)
    encoding = {
        text(field, "name"): _encoding(field, report)
        for field in fields
        if field.get("type") == "array"
    }
    if encoding:
        media = media.but(encoding=Object(encoding, source))
    content = Object(dict.fromkeys(_form_types(properties, consumes), media), source)
    body = Object({"content": content}, source)
    return body.but(required=True) if required else body


def _field(field: Object) -> Object:
    schema = only(field, ("description", "x-example", *OF_SCHEMA))
    file = schema.get("type") == "file"
    return schema.but(type="string", format="binary") if file else schema


def _encoding(field: Object, report: Report) -> Object:
    return Object(list_style(field, report), field.source)


def _form_types(properties: Object, consumes: list[str]) -> list[str]:
    """Swagger 2.0 wants one of the two form types in `consumes`; files can only go in multipart."""
    if any(field.get("format") == "binary" for _, field in entries(properties)):
        return [_MULTIPART]
    return [media for media in consumes if media in (_MULTIPART, _URLENCODED)] or [_URLENCODED]


def list_style(parameter: Object, report: Report) -> dict[str, Json]:
    """The style of a list: comma-separated when nothing is said (Swagger 2.0, Parameter Object)."""
    name = text(parameter, "collectionFormat") or "csv"
    if name not in _STYLES:
        hint = f"Supported are {', '.join(_STYLES)}."
        source = parameter.source.at("collectionFormat")
        message = f"unsupported collectionFormat {name!r}: joined by commas"
        report.warning("SL323", message, source, hint)
    style, explode = _STYLES.get(name, _STYLES["csv"])
    if parameter.get("in") in ("path", "header") and name == "csv":
        style = "simple"
    unsaid = parameter.get("in") in ("query", "formData") and "collectionFormat" not in parameter
    mark: dict[str, Json] = {UNSAID: True} if unsaid else {}
    return {"style": style, "explode": explode, **mark}
