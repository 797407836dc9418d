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
