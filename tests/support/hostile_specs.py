"""Specs whose texts would be lines, commands, markup or escape sequences if a form let them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hostile_names import DEFINITIONS, FIELDS, OPERATIONS, TEXTS

ATTACKS = (
    *("\x1b[2J\x1b]0;owned\x07", "\x9b31m", "\u202egnp", "a\r::error::owned", "a\u2028b"),
    *("\n::error file=x::owned", "\n- owned", "\nowned", "::warning::owned", "%0A::error::owned"),
    *("<script>alert(1)</script>", "</code></details><h1>owned", "<!-- owned", "&lt;b&gt;"),
    *("`", "``` owned", "a`b``c", "![x](http://owned.example)", "[x](javascript:owned)", "a|b\\|c"),
    *(
        "@octocat",
        "#1",
        "owned.example",
        "http://owned.example",
        "| --- |",
        "\n## owned",
        "*",
        "_x_",
    ),
    *("x" * 1900, "{owned}", "{0.__class__}", "}}{{", "%s"),
)
NAMES = tuple(
    dict.fromkeys(name for name in (*FIELDS, *OPERATIONS, *DEFINITIONS, *TEXTS, *ATTACKS) if name)
)
#: Longer ones are no values of an enumeration.
LONG = 100


def spec(names: Sequence[str], *, added: bool) -> dict[str, Any]:
    """A spec with names as fields, values, parameters, schemas and descriptions; or the one before they came."""
    extra = names if added else ()
    note = {
        "type": "object",
        "properties": {
            "how far": {
                "type": "string",
                "enum": ["a", "b", *(one for one in extra if len(one) < LONG)],
            },
            "how deep": {"type": "string", "default": names[0] if added else names[1]},
            **{name: {"type": "string"} for name in extra},
        },
        "description": names[-1] if added else "",
    }
    path = {
        name: {
            "get": {
                "operationId": f"get{number}",
                "description": name if added else "",
                "responses": {"200": {"description": "", "schema": {"$ref": "#/definitions/Note"}}},
            }
        }
        for number, name in enumerate(
            ("/plain", *(f"/{one}" for one in (ATTACKS if added else ())))
        )
        if "{" not in name
    }
    return {
        "swagger": "2.0",
        "info": {"title": "x", "version": "1"},
        "paths": path,
        "definitions": {"Note": note},
    }
