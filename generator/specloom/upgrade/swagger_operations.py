"""Swagger 2.0 operations: parameters and responses to their OpenAPI 3 forms.

Bodies are in swagger_bodies.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.read.document import Json, Object
from specloom.read.inventory import METHODS
from specloom.upgrade import pointers
from specloom.upgrade.grammar import each
from specloom.upgrade.swagger import effective_types
from specloom.upgrade.swagger_bodies import OF_SCHEMA, convert_body, list_style
from specloom.upgrade.tree import array, entries, mapping, objects

if TYPE_CHECKING:
    from specloom.diagnostics import Report

_JSON = "application/json"
_BYTES = "application/octet-stream"


def convert_operations(root: Object, report: Report) -> Object:
    """Every operation gets a `requestBody`, 3.x parameters and responses with `content`."""
    paths = mapping(root, "paths")
    converted = Object(
        ((path, _path(item, root, report)) for path, item in entries(paths)), paths.source
    )
    components = mapping(root, "components")
    shared = mapping(components, "parameters")
    parameters = Object(
        (
            (name, _parameter(found, report))
            for name, found in entries(shared)
            if found.get("in") not in ("body", "formData")
        ),
        shared.source,
    )
    shared = mapping(components, "responses")
    responses = Object(
        ((name, _response(found, root, root)) for name, found in entries(shared)), shared.source
    )
    components = components.but(parameters=parameters, responses=responses)
    root = root.but(paths=converted, components=components).without("consumes", "produces")
    return each(root, "schema", lambda schema: schema.without("collectionFormat"))


def _path(item: Object, root: Object, report: Report) -> Object:
    shared = objects(item, "parameters")
    changes: dict[str, Json] = {
        method: _operation(operation, shared, root, report)
        for method in METHODS
        if isinstance(operation := item.get(method), Object)
    }
    if "parameters" in item:
        plain = [
            _parameter(p, report) for p in shared if _place(p, root) not in ("body", "formData")
        ]
        changes["parameters"] = array(plain, item.source.at("parameters"))
    return item.but(**changes)


def _place(parameter: Object, root: Object) -> Json:
    return (pointers.resolve(root, parameter) or parameter).get("in")


def _operation(operation: Object, shared: list[Object], root: Object, report: Report) -> Object:
    own = objects(operation, "parameters")
    resolved = [pointers.resolve(root, found) or found for found in (*own, *shared)]
    plain = [_parameter(p, report) for p in own if _place(p, root) not in ("body", "formData")]
    body = convert_body(operation, resolved, root, report)
    changes: dict[str, Json] = {}
    if "parameters" in operation:
        changes["parameters"] = array(plain, operation.source.at("parameters"))
    if body is not None and "requestBody" not in operation:
        changes["requestBody"] = body
    responses = mapping(operation, "responses")
    changes["responses"] = Object(
        ((code, _response(response, operation, root)) for code, response in entries(responses)),
        responses.source,
    )
    return operation.without("consumes", "produces", "schemes").but(**changes)


def _parameter(parameter: Object, report: Report) -> Object:
    if "$ref" in parameter or "schema" in parameter:
        return parameter
    moved = parameter.without(*OF_SCHEMA, "collectionFormat")
    schema = Object({k: parameter[k] for k in OF_SCHEMA if k in parameter}, parameter.source)
    changes: dict[str, Json] = {"schema": schema}
    if parameter.get("type") == "array":
        changes |= list_style(parameter, report)
    return moved.but(**changes)


def _response(response: Object, operation: Object, root: Object) -> Object:
    """The schema goes under each media type; `content` that an overlay wrote stays."""
    changes: dict[str, Json] = {}
    if "headers" in response:
        headers = mapping(response, "headers")
        changes["headers"] = Object(
            ((name, _header(header)) for name, header in entries(headers)), headers.source
        )
    schema = response.get("schema")
    if isinstance(schema, Object):
        produces = [str(media) for media in effective_types(root, operation, "produces")]
        examples = mapping(response, "examples")
        content: dict[str, Json] = {
            media: Object(
                {"schema": schema} | ({"example": examples[media]} if media in examples else {}),
                response.source,
            )
            for media in _answer_types(schema, produces)
        }
        written = mapping(response, "content")
        changes["content"] = Object({**content, **written}, response.source)
    return response.without("schema", "examples").but(**changes)


def _answer_types(schema: Object, produces: list[str]) -> list[str]:
    """A list of media types holds for all responses alike: files are bytes, the rest are not."""
    if schema.get("type") == "file" or schema.get("format") == "binary":
        binary = [media for media in produces if "json" not in media and "text/" not in media]
        return binary or [_BYTES]
    return [media for media in produces if media != _BYTES] or [_JSON]


def _header(header: Object) -> Object:
    if "schema" in header or "$ref" in header:
        return header
    schema = Object({key: header[key] for key in OF_SCHEMA if key in header}, header.source)
    return header.without(*OF_SCHEMA, "collectionFormat").but(schema=schema)
