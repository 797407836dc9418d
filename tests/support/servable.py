"""Real specs in normal form as the mock server can use them."""

from __future__ import annotations

from typing import Any

#: Where keys are names that the spec chose, not keywords.
NAMES = ("properties", "schemas")
#: Where nothing is a schema.
DATA = ("const", "default", "enum")
EXAMPLES = ("example", "examples")


def servable(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document without what the server takes for more than it says.

    Examples go: the server would answer with them instead of with what the schema says, and
    `test_examples` reads them anyway. A discriminator goes unless it has one value for each member: the
    server looks up a single member for a value, where the specs have a value in several members, or in
    none, as the member is another union. The members themselves say all that the discriminator says.
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
        address
        + path.partition("#")[0]: {
            word: _with_keys(said, keys) if isinstance(said, dict) and "responses" in said else said
            for word, said in document["paths"][path].items()
        }
        for path, address in addresses.items()
    }
    return {**document, "paths": paths}, addresses


def _keys(document: dict[str, Any]) -> list[dict[str, Any]]:
    schemes = document.get("components", {}).get("securitySchemes", {}).values()
    return [
        {"name": one["name"], "in": "query", "schema": {"type": "string"}}
        for one in schemes
        if one.get("in") == "query"
    ]


def _with_keys(operation: dict[str, Any], keys: list[dict[str, Any]]) -> dict[str, Any]:
    own = operation.get("parameters", [])
    known = {(one.get("in"), one.get("name")) for one in own}
    return {
        **operation,
        "parameters": [*own, *(one for one in keys if ("query", one["name"]) not in known)],
    }


def _reduced(node: Any, *, names: bool) -> Any:
    if isinstance(node, list):
        return [_reduced(child, names=False) for child in node]
    if not isinstance(node, dict):
        return node
    return {
        key: (
            child
            if key in DATA and not names
            else _reduced(child, names=not names and key in NAMES)
        )
        for key, child in node.items()
        if names or not (key in EXAMPLES or (key == "discriminator" and not _one_to_one(node)))
    }


def _one_to_one(union: dict[str, Any]) -> bool:
    members = [
        member.get("$ref", "") for word in ("oneOf", "anyOf") for member in union.get(word, [])
    ]
    return sorted(members) == sorted(union["discriminator"].get("mapping", {}).values())
