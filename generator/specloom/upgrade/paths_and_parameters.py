"""The layout outside of schemas: root, path items, parameters and media types."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from specloom.api.path_templates import without_patterns
from specloom.read.document import Json, Object
from specloom.read.inventory import METHODS, OTHER_METHODS
from specloom.read.media import is_json, is_stream
from specloom.upgrade import pointers
from specloom.upgrade.grammar import each, walk
from specloom.upgrade.tree import (
    UNSAID,
    array,
    entries,
    items,
    mapping,
    objects,
    text,
    without_null,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from specloom.diagnostics import Report

_SECTIONS = ("schemas", "parameters", "requestBodies", "responses", "headers", "securitySchemes")
# OpenAPI 3.1 §4.8.12.2: the style of a parameter that names none.
_DEFAULT_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


def settle_root(root: Object, _: Report) -> Object:
    """The root has the same members whatever the document left out."""
    source = root.source
    empty = Object({}, source)
    components = mapping(root, "components")
    sections = Object(((name, mapping(components, name)) for name in _SECTIONS), components.source)
    servers = items(root, "servers")
    if not servers:
        # OpenAPI 3.1 §4.8.1: without servers there is one at `/`.
        servers = array([Object({"url": "/"}, source)], source)
    found: dict[str, Json] = {
        "openapi": "3.1.0",
        "info": mapping(root, "info"),
        "servers": servers,
        "security": items(root, "security"),
        "paths": root.get("paths", empty),
        "components": sections,
        "tags": items(root, "tags"),
    }
    if "webhooks" in root:
        found["webhooks"] = root["webhooks"]
    return Object(found, source)


def settle_paths(root: Object, _: Report) -> Object:
    """Path items are in full, and each operation has all of its parameters.

    A pattern in the braces of a path is one of a router: the name alone is the parameter's.
    """
    changes: dict[str, Json] = {}
    for section in ("paths", "webhooks"):
        if section in root:
            found = mapping(root, section)
            plain = Counter(map(without_patterns, found))
            changes[section] = Object(
                (
                    (path if plain[name := without_patterns(path)] > 1 else name, _path(item, root))
                    for path, item in entries(found)
                ),
                found.source,
            )
    return root.but(**changes)


def _path(item: Object, root: Object) -> Object:
    if "$ref" in item:
        target = pointers.resolve(root, item)
        # Behaviour of siblings is undefined (OpenAPI 3.1 §4.8.9.1): the nearer one wins.
        item = Object({**(target or {}), **item.without("$ref")}, item.source)
    changes: dict[str, Json] = {
        method: _operation(operation, objects(item, "parameters"), root)
        for method in METHODS
        if isinstance(operation := item.get(method), Object)
    }
    if OTHER_METHODS in item:
        others = mapping(item, OTHER_METHODS)
        shared = objects(item, "parameters")
        found = {method: _operation(one, shared, root) for method, one in entries(others)}
        changes[OTHER_METHODS] = Object(found, others.source)
    return item.without("parameters").but(**changes)


def _operation(operation: Object, shared: list[Object], root: Object) -> Object:
    """The operation's own parameters win by place and name (OpenAPI 3.1 §4.8.9.1)."""
    found: dict[tuple[str, str], Object] = {}
    for parameter in (*shared, *objects(operation, "parameters")):
        meant = pointers.resolve(root, parameter) or parameter
        found[text(meant, "in"), text(meant, "name")] = parameter
    operation = operation.without("callbacks")
    if not found:
        return operation.without("parameters")
    source = items(operation, "parameters").source
    return operation.but(parameters=array(found.values(), source))


def settle_parameters(root: Object, report: Report) -> Object:
    """A parameter has a schema; what is optional does not say so."""

    def change(parameter: Object) -> Object:
        if "$ref" in parameter:
            return parameter
        parameter = _with_schema(parameter, report)
        place = text(parameter, "in")
        if place == "path":
            # OpenAPI 3.1 §4.8.12.2: a path parameter is always required.
            return parameter.but(required=True)
        return _without_false(parameter, "required", "deprecated", "allowEmptyValue")

    def header(node: Object) -> Object:
        return _with_schema(node, report)

    return walk(root, "document", {"parameter": change, "header": header})


def settle_styles(root: Object, _: Report) -> Object:
    """A parameter has a style and explode.

    The default for an object in a query would lose its name (`?a=1&b=2`, OpenAPI 3.1 §4.8.12.2):
    where no style is written, every API that has one means deepObject (`?name[a]=1`). What no document
    says of a value with parts is marked, for a configuration may say it.
    """

    def change(parameter: Object) -> Object:
        if "$ref" in parameter:
            return parameter
        place = text(parameter, "in")
        default = _DEFAULT_STYLES.get(place, "form")
        if place == "query" and "explode" not in parameter and _is_object(parameter, root):
            default = "deepObject"
        style = text(parameter, "style") or default
        explode = parameter.get("explode", style in ("form", "deepObject"))
        said = {"style", "explode", "x-content-type"} & parameter.keys()
        if place == "query" and not said and _has_parts(parameter, root):
            parameter = parameter.but(**{UNSAID: True})
        return parameter.but(style=style, explode=explode)

    return each(root, "parameter", change)


def _is_object(parameter: Object, root: Object) -> bool:
    return _type(parameter, root) == "object"


def _has_parts(parameter: Object, root: Object) -> bool:
    return _type(parameter, root) not in ("string", "integer", "number", "boolean")


def _type(parameter: Object, root: Object) -> str:
    schema = without_null(mapping(parameter, "schema"))
    return text(without_null(pointers.resolve(root, schema) or schema), "type")


def _without_false(node: Object, *keys: str) -> Object:
    return node.without(*(key for key in keys if node.get(key) is False))


def _with_schema(parameter: Object, report: Report) -> Object:
    """`content` has exactly one media type (OpenAPI 3.1 §4.8.12.2): its schema is the parameter's."""
    if "$ref" in parameter or "schema" in parameter:
        return parameter.without("content")
    content = mapping(parameter, "content")
    found = sorted(entries(content), key=lambda entry: not is_json(entry[0]))
    if len(found) > 1:
        hint = "Remove all but one."
        message = f"parameter with several media types: sent as {found[0][0]}"
        report.warning("SL326", message, content.source, hint)
    for name, media in found:
        schema = mapping(media, "schema")
        changes: dict[str, Json] = {"schema": schema, "x-content-type": name}
        changes |= {key: media[key] for key in ("example", "examples") if key in media}
        return parameter.without("content").but(**changes)
    return parameter.without("content").but(schema=Object({}, parameter.source))


def settle_media(root: Object, _: Report) -> Object:
    """Media types and examples are where they are used; the items of a stream are its schema."""

    def body(node: Object) -> Object:
        if "content" not in node:
            return node
        content = mapping(node, "content")
        found = {name: _media(name, media, root) for name, media in entries(content)}
        return node.but(content=Object(found, content.source))

    def parameter(node: Object) -> Object:
        return _with_examples(body(node), root)

    changes: dict[str, Callable[[Object], Object]] = {
        "body": body,
        "response": lambda node: body(node).without("links"),
        "parameter": parameter,
        "header": parameter,
        "media": lambda node: _with_examples(node, root),
    }
    return walk(root, "document", changes)


def _with_examples(node: Object, root: Object) -> Object:
    """Examples are where they are used: no section of the normal form keeps them."""
    declared = mapping(node, "examples")
    if not any("$ref" in example for _, example in entries(declared)):
        return node
    found = ((name, pointers.resolve(root, example)) for name, example in entries(declared))
    kept = Object(
        ((name, example) for name, example in found if example is not None), declared.source
    )
    return node.but(examples=kept)


def _media(name: str, media: Object, root: Object) -> Object:
    media = pointers.resolve(root, media) or media.without("$ref")
    item = media.get("itemSchema")
    if is_stream(name) and isinstance(item, Object):
        # OpenAPI 3.2 §4.14.3: itemSchema describes one event, which is what `schema` means here.
        return media.without("itemSchema").but(schema=item)
    return media.without("itemSchema")
