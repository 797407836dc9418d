"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "evil": "Evil",
}

OPERATIONS: dict[str, Any] = {
    "things.create": {
        "query": {
            "order": (
                "enum",
                '"""',
                "\\",
                "\\\\",
                "'",
                '"',
                "a\nb",
                "\r",
                "{{ 7 * 7 }}",
                "{% raw %}",
                "{# x #}",
                "\\N{BULLET}",
                "\x00",
                "\x1b[2J",
                "\u202e",
                "😀",
                "'); import os; os.system('true",
                "",
                "é",
                "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
                "None",
                "a.b[]{}=%:c",
                " ",
                "\u2028",
                "\x7f",
                "\ufeff",
            )
        },
        "body": ("!", "#CreateThingRequest"),
    },
}

TYPES: dict[str, Any] = {
    "CreateThingRequest": {
        "kind": ("!", "#Kind"),
        "shape": "#Shape",
        "n": "integer",
        "listed": ("list", "#CreateThingRequestListedItem"),
    },
    "CreateThingRequestListedItem": (
        "enum",
        '"""',
        "\\",
        "\\\\",
        "'",
        '"',
        "a\nb",
        "\r",
        "{{ 7 * 7 }}",
        "{% raw %}",
        "{# x #}",
        "\\N{BULLET}",
        "\x00",
        "\x1b[2J",
        "\u202e",
        "😀",
        "'); import os; os.system('true",
        "",
        "é",
        "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
        "None",
        "a.b[]{}=%:c",
        " ",
        "\u2028",
        "\x7f",
        "\ufeff",
    ),
    "Kind": (
        "enum",
        '"""',
        "\\",
        "\\\\",
        "'",
        '"',
        "a\nb",
        "\r",
        "{{ 7 * 7 }}",
        "{% raw %}",
        "{# x #}",
        "\\N{BULLET}",
        "\x00",
        "\x1b[2J",
        "\u202e",
        "😀",
        "'); import os; os.system('true",
        "",
        "é",
        "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
        "None",
        "a.b[]{}=%:c",
        " ",
        "\u2028",
        "\x7f",
        "\ufeff",
    ),
    "One": {
        'a"b': (
            "!",
            (
                "enum",
                '"""; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} \r\n\t\' " \x00\x07\x1b[2J \u202e evil \u2066 😀 wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww \\',
            ),
        ),
        "x": "string",
    },
    "Shape": (
        "one",
        'a"b',
        {
            '"""; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} \r\n\t\' " \x00\x07\x1b[2J \u202e evil \u2066 😀 wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww \\': "#One",
            "two'": "#Two",
        },
    ),
    "Two": {'a"b': ("!", ("enum", "two'")), "y": "string"},
}
