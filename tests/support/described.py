"""Operations as a document describes them, read without the generator."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

Node: TypeAlias = dict[str, Any]
Schema: TypeAlias = Any

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
FORM, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"
BINARY = {"type": "string", "format": "binary"}
#: What Swagger 2.0 says of a parameter besides its schema.
ABOUT = ("name", "in", "required", "description", "collectionFormat")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter: `place` is where it goes, `media` what its text is, where it is not plain."""

    name: str
    place: str
    schema: Schema
    required: bool
    media: str = ""


@dataclass(frozen=True, slots=True)
class Described:
    """One operation."""

    method: str
    path: str
    parameters: tuple[Parameter, ...]
    #: By media type: the schema of the body.
    bodies: Mapping[str, Schema]
    body_required: bool
    #: By status, in the order of the document: by media type the schema.
    responses: Mapping[str, Mapping[str, Schema]]
    #: Alternatives of schemes, by name; None where a document requires nothing anywhere.
    security: tuple[Mapping[str, Any], ...] | None

    @property
    def success(self) -> tuple[str, Mapping[str, Schema]]:
        """Status and content of the response that a call returns: the first with content, if any."""
        codes = [code for code in self.responses if code[:1] == "2"] or ["default"]
        found = [code for code in codes if code in self.responses]
        filled = [code for code in found if self.responses[code]]
        code = next(iter(filled or found), "204")
        status = {"default": "200", "2XX": "200"}.get(code, code)
        return status, self.responses.get(code, {})


def described(document: Node) -> Iterator[Described]:
    """Yield every operation of a document."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                read = _swagger if "swagger" in document else _modern
                yield read(document, path, method)


def schemes(document: Node) -> Mapping[str, Node]:
    """The security schemes of a document, by name."""
    held = document.get("components", {}).get("securitySchemes", {})
    found: Mapping[str, Node] = document.get("securityDefinitions", held)
    return found


def _parameters(document: Node, path: str, method: str) -> list[Node]:
    item = document["paths"][path]
    found = [*item.get("parameters", []), *item[method].get("parameters", [])]
    return [_resolved(one, document) for one in found]


def _security(document: Node, operation: Node) -> tuple[Mapping[str, Any], ...] | None:
    items = document["paths"].values()
    declared = (
        document,
        *(one for item in items for one in item.values() if isinstance(one, dict)),
    )
    if not any(one.get("security") for one in declared):
        return None
    return tuple(operation.get("security", document.get("security", [])))


def _modern(document: Node, path: str, method: str) -> Described:
    operation = document["paths"][path][method]
    parameters = []
    for one in _parameters(document, path, method):
        media = next(iter(one.get("content", {})), "")
        schema = one["content"][media].get("schema", {}) if media else one.get("schema", {})
        required = one["in"] == "path" or bool(one.get("required"))
        parameters.append(Parameter(one["name"], one["in"], schema, required, media))
    body = _resolved(operation.get("requestBody", {}), document)
    return Described(
        method.upper(),
        path,
        tuple(parameters),
        {kind: media.get("schema", {}) for kind, media in body.get("content", {}).items()},
        bool(body.get("required")),
        {
            status: {
                kind: media.get("schema", {})
                for kind, media in _resolved(one, document).get("content", {}).items()
            }
            for status, one in operation["responses"].items()
        },
        _security(document, operation),
    )


def _swagger(document: Node, path: str, method: str) -> Described:
    operation = document["paths"][path][method]
    listed = _parameters(document, path, method)
    consumes = operation.get("consumes", document.get("consumes", ["application/json"]))
    produces = operation.get("produces", document.get("produces", ["application/json"]))
    bodies: dict[str, Schema] = {}
    required = False
    for one in listed:
        if one["in"] == "body":
            bodies = dict.fromkeys(consumes, one["schema"])
            required = bool(one.get("required"))
    form = [one for one in listed if one["in"] == "formData"]
    if form:
        required = any(one.get("required") for one in form)
        schema = {
            "type": "object",
            "properties": {one["name"]: _plain(one) for one in form},
            "required": [one["name"] for one in form if one.get("required")],
        }
        bodies = {kind: schema for kind in consumes if kind in (FORM, MULTIPART)}
    return Described(
        method.upper(),
        path,
        tuple(
            Parameter(
                one["name"],
                one["in"],
                _plain(one),
                one["in"] == "path" or bool(one.get("required")),
            )
            for one in listed
            if one["in"] not in ("body", "formData")
        ),
        bodies,
        required,
        {
            status: {kind: _file(one["schema"]) for kind in produces} if "schema" in one else {}
            for status, one in operation["responses"].items()
        },
        _security(document, operation),
    )


def _plain(parameter: Node) -> Schema:
    return _file({k: v for k, v in parameter.items() if k not in ABOUT})


def _file(schema: Schema) -> Schema:
    return BINARY if schema == {"type": "file"} else schema


def _resolved(node: Node, document: Node) -> Node:
    if "$ref" not in node:
        return node
    found: Any = document
    for step in node["$ref"].removeprefix("#/").split("/"):
        found = found[step]
    return _resolved(found, document)
