"""Documents of OpenAPI 3.0 as Swagger 2.0 has them; they hold nothing that it lacks."""

from __future__ import annotations

from typing import Any, TypeAlias
from urllib.parse import urlsplit

Node: TypeAlias = dict[str, Any]

JSON = "application/json"
FORMATS = {"pipeDelimited": "pipes", "spaceDelimited": "ssv"}
FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


def as_swagger(document: Node) -> Node:
    """Return the same document in the words of Swagger 2.0."""
    held = document["components"]
    server = urlsplit(document["servers"][0]["url"])
    made: Node = {
        "swagger": "2.0",
        "info": document["info"],
        "host": server.netloc,
        "basePath": server.path or "/",
        "schemes": [server.scheme],
        "paths": {path: _item(item, document) for path, item in document["paths"].items()},
        "definitions": held["schemas"],
    }
    if "securitySchemes" in held:
        made["securityDefinitions"] = {n: _scheme(s) for n, s in held["securitySchemes"].items()}
    if "security" in document:
        made["security"] = document["security"]
    return made


def _item(item: Node, document: Node) -> Node:
    return {
        word: (
            [_parameter(_resolved(one, document)) for one in said]
            if word == "parameters"
            else _operation(said, document)
        )
        for word, said in item.items()
    }


def _operation(operation: Node, document: Node) -> Node:
    made = {k: v for k, v in operation.items() if k != "requestBody"}
    made["parameters"] = [_parameter(_resolved(p, document)) for p in operation["parameters"]]
    made["responses"] = {}
    for status, response in operation["responses"].items():
        made["responses"][status], kinds = _response(_resolved(response, document))
        if kinds:
            made["produces"] = [*dict.fromkeys([*made.get("produces", []), *kinds])]
    if "requestBody" in operation:
        body = _resolved(operation["requestBody"], document)
        # There is one kind of body, of which forms exclude the others.
        kind = next(iter(body["content"]))
        made["consumes"] = [kind]
        made["parameters"] += _body(
            kind, body["content"][kind], required=body.get("required", False)
        )
    return made


def _body(kind: str, media: Node, *, required: bool) -> list[Node]:
    schema = media.get("schema", {})
    if kind not in FORMS:
        binary = schema == {"type": "string", "format": "binary"}
        made = {
            "name": "body",
            "in": "body",
            "schema": schema if not binary else {"type": "string"},
        }
        return [{**made, "required": True} if required else made]
    must = schema.get("required", [])
    return [
        {
            "name": name,
            "in": "formData",
            **({"type": "file"} if member.get("format") == "binary" else _plain(member)),
            **({"required": True} if required and name in must else {}),
        }
        for name, member in schema["properties"].items()
    ]


def _plain(schema: Node) -> Node:
    return {k: v for k, v in schema.items() if k not in ("title", "nullable")}


def _parameter(parameter: Node) -> Node:
    made = {k: v for k, v in parameter.items() if k not in ("schema", "style", "explode")}
    made |= _plain(parameter["schema"])
    if made.get("type") == "array":
        style = parameter.get("style", "form")
        if style in FORMATS:
            made["collectionFormat"] = FORMATS[style]
        elif parameter["in"] == "query" and parameter.get("explode", True):
            made["collectionFormat"] = "multi"
    return made


def _response(response: Node) -> tuple[Node, list[str]]:
    made = {"description": response["description"]}
    content = response.get("content", {})
    for media in content.values():
        schema = media["schema"]
        binary = isinstance(schema, dict) and schema.get("format") == "binary"
        made["schema"] = {"type": "file"} if binary else schema
    return made, [*content]


def _scheme(scheme: Node) -> Node:
    if scheme["type"] == "http":
        return {"type": "basic"}
    if scheme["type"] == "oauth2":
        flow = scheme["flows"]["clientCredentials"]
        return {"type": "oauth2", "flow": "application", **flow}
    return scheme


def _resolved(node: Node, document: Node) -> Node:
    if "$ref" not in node:
        return node
    _, _, kind, name = node["$ref"].split("/")
    return document["components"][kind][name]
