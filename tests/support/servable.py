"""Real specs in normal form as the mock server can use them."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, unquote

from specloom.read.media import is_stream, is_text

#: Where keys are names that the spec chose, not keywords.
NAMES = ("properties", "schemas")
#: Where nothing is a schema.
DATA = ("const", "default", "enum")
EXAMPLES = ("example", "examples")
#: Headers that are no parameters (OpenAPI 3.1 §4.8.12.2).
IGNORED = ("accept", "authorization", "content-type")


def servable(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document without what the server takes for more than it says.

    Examples go: the server would answer with them instead of with what the schema says, and
    `test_examples` reads them anyway. A discriminator goes unless it has one value for each member: the
    server looks up a single member for a value, where the specs have a value in several members, or in
    none, as the member is another union. The members themselves say all that the discriminator says.
    What is no JSON is text whatever its schema says, as the server reads nothing but JSON and forms.
    Patterns go where it misreads them: on anything but strings, and with classes of Unicode.
    """
    found: dict[str, Any] = _reduced(document, names=False)
    return found


def apart(document: dict[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """Return a document with each path under an address of its own, and these by the paths.

    So a fragment, which is never sent, and templates that match the same requests are no trouble to
    the server, and it has to find the very operation that is called. Keys that are sent in the query
    become parameters, without which the server takes them for unknown ones.
    """
    addresses = {path: f"/{number}" for number, path in enumerate(document["paths"])}
    keys = _keys(document)
    paths = {
        address + sent(path): _with_keys(document["paths"][path], [*keys, *_written(path)])
        for path, address in addresses.items()
    }
    moved = {_escaped(path): _escaped(address + sent(path)) for path, address in addresses.items()}
    return _referring({**document, "paths": paths}, moved), addresses


def sent(path: str) -> str:
    """Return what a request has of a path: its query and its fragment are written apart."""
    return path.partition("#")[0].partition("?")[0]


def _escaped(path: str) -> str:
    return path.replace("~", "~0").replace("/", "~1")


def _referring(node: Any, moved: dict[str, str]) -> Any:
    """Return a document whose references to parts of paths lead to where these are."""
    if isinstance(node, list):
        return [_referring(child, moved) for child in node]
    if not isinstance(node, dict):
        return node
    target = node.get("$ref")
    if isinstance(target, str) and target.startswith("#/paths/"):
        path, slash, rest = unquote(target).removeprefix("#/paths/").partition("/")
        return {**node, "$ref": f"#/paths/{moved.get(path, path)}{slash}{rest}"}
    return {key: _referring(child, moved) for key, child in node.items()}


def _keys(document: dict[str, Any]) -> list[dict[str, Any]]:
    schemes = document.get("components", {}).get("securitySchemes", {}).values()
    return [
        {"name": one["name"], "in": "query", "schema": {"type": "string"}}
        for one in schemes
        if one.get("in") == "query"
    ]


def _written(path: str) -> list[dict[str, Any]]:
    """Return the parameters that are written into a path, which the server does not look for there."""
    pairs = parse_qsl(path.partition("#")[0].partition("?")[2])
    return [
        {
            "name": name,
            "in": "query",
            "required": True,
            "schema": {} if "{" in value else {"const": value},
        }
        for name, value in pairs
    ]


def _with_keys(item: dict[str, Any], keys: list[dict[str, Any]]) -> dict[str, Any]:
    """Return a path whose operations have further parameters."""
    return {
        word: (
            {**said, "parameters": _joined(said.get("parameters", []), keys)}
            if isinstance(said, dict) and "responses" in said
            else said
        )
        for word, said in item.items()
    }


def _joined(own: list[dict[str, Any]], keys: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return parameters with further ones, but for headers of which OpenAPI 3.1 says to ignore them."""
    known = {(one.get("in"), one.get("name")) for one in own}
    own = [one for one in own if one.get("in") != "header" or one["name"].lower() not in IGNORED]
    return [*own, *(one for one in keys if ("query", one["name"]) not in known)]


def _reduced(node: Any, *, names: bool) -> Any:
    if isinstance(node, list):
        return [_reduced(child, names=False) for child in node]
    if not isinstance(node, dict):
        return node
    return {
        key: (
            child
            if key in DATA and not names
            else _reduced(
                _as_text(child) if key == "content" and not names else child,
                names=not names and key in NAMES,
            )
        )
        for key, child in node.items()
        if names or not _is_misread(key, node)
    }


def _is_misread(key: str, node: dict[str, Any]) -> bool:
    if key == "pattern":
        return "\\p{" in str(node[key]).lower() or node.get("type", "string") != "string"
    return key in EXAMPLES or (key == "discriminator" and not _one_to_one(node))


def _as_text(content: Any) -> Any:
    if not isinstance(content, dict):
        return content
    return {
        kind: {**said, "schema": {"type": "string"}} if _is_text(kind, said) else said
        for kind, said in content.items()
    }


def _is_text(kind: str, said: Any) -> bool:
    return isinstance(said, dict) and "schema" in said and is_text(kind) and not is_stream(kind)


def _one_to_one(union: dict[str, Any]) -> bool:
    members = [
        member.get("$ref", "") for word in ("oneOf", "anyOf") for member in union.get(word, [])
    ]
    return sorted(members) == sorted(union["discriminator"].get("mapping", {}).values())
