"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "evil": "Evil",
}

OPERATIONS: dict[str, Any] = {
    "things.create": {"body": ("!", "#CreateThingRequest")},
}

TYPES: dict[str, Any] = {
    "Constant1": (
        "one",
        'x""" + str(__import__("os").system("touch specloom_was_here")) + """x',
        {"one": "#Constant1One", "two": "#Constant1Two"},
    ),
    "Constant10": ("one", "{{ 1 }}", {"one": "#Constant10One", "two": "#Constant10Two"}),
    "Constant10One": {"{{ 1 }}": ("!", ("enum", "one")), "one": "string"},
    "Constant10Two": {"{{ 1 }}": ("!", ("enum", "two")), "two": "string"},
    "Constant11": ("one", "\u202e", {"one": "#Constant11One", "two": "#Constant11Two"}),
    "Constant11One": {"\u202e": ("!", ("enum", "one")), "one": "string"},
    "Constant11Two": {"\u202e": ("!", ("enum", "two")), "two": "string"},
    "Constant12": ("one", "class", {"one": "#Constant12One", "two": "#Constant12Two"}),
    "Constant12One": {"class": ("!", ("enum", "one")), "one": "string"},
    "Constant12Two": {"class": ("!", ("enum", "two")), "two": "string"},
    "Constant1One": {
        'x""" + str(__import__("os").system("touch specloom_was_here")) + """x': (
            "!",
            ("enum", "one"),
        ),
        "one": "string",
    },
    "Constant1Two": {
        'x""" + str(__import__("os").system("touch specloom_was_here")) + """x': (
            "!",
            ("enum", "two"),
        ),
        "two": "string",
    },
    "Constant2": (
        "one",
        "a\"b\\'), __import__('os').system('touch specloom_was_here'), rt.Tagged('x",
        {"one": "#Constant2One", "two": "#Constant2Two"},
    ),
    "Constant2One": {
        "a\"b\\'), __import__('os').system('touch specloom_was_here'), rt.Tagged('x": (
            "!",
            ("enum", "one"),
        ),
        "one": "string",
    },
    "Constant2Two": {
        "a\"b\\'), __import__('os').system('touch specloom_was_here'), rt.Tagged('x": (
            "!",
            ("enum", "two"),
        ),
        "two": "string",
    },
    "Constant3": (
        "one",
        "a\"b'), __import__('os').system('touch specloom_was_here'), rt.Tagged('x",
        {"one": "#Constant3One", "two": "#Constant3Two"},
    ),
    "Constant3One": {
        "a\"b'), __import__('os').system('touch specloom_was_here'), rt.Tagged('x": (
            "!",
            ("enum", "one"),
        ),
        "one": "string",
    },
    "Constant3Two": {
        "a\"b'), __import__('os').system('touch specloom_was_here'), rt.Tagged('x": (
            "!",
            ("enum", "two"),
        ),
        "two": "string",
    },
    "Constant4": ("one", "a\nb", {"one": "#Constant4One", "two": "#Constant4Two"}),
    "Constant4One": {"a\nb": ("!", ("enum", "one")), "one": "string"},
    "Constant4Two": {"a\nb": ("!", ("enum", "two")), "two": "string"},
    "Constant5": ("one", "a\x00b", {"one": "#Constant5One", "two": "#Constant5Two"}),
    "Constant5One": {"a\x00b": ("!", ("enum", "one")), "one": "string"},
    "Constant5Two": {"a\x00b": ("!", ("enum", "two")), "two": "string"},
    "Constant6": ("one", "a\\", {"one": "#Constant6One", "two": "#Constant6Two"}),
    "Constant6One": {"a\\": ("!", ("enum", "one")), "one": "string"},
    "Constant6Two": {"a\\": ("!", ("enum", "two")), "two": "string"},
    "Constant7": ("one", "'\"", {"one": "#Constant7One", "two": "#Constant7Two"}),
    "Constant7One": {"'\"": ("!", ("enum", "one")), "one": "string"},
    "Constant7Two": {"'\"": ("!", ("enum", "two")), "two": "string"},
    "Constant8": ("one", "]", {"one": "#Constant8One", "two": "#Constant8Two"}),
    "Constant8One": {"]": ("!", ("enum", "one")), "one": "string"},
    "Constant8Two": {"]": ("!", ("enum", "two")), "two": "string"},
    "Constant9": ("one", "{x}", {"one": "#Constant9One", "two": "#Constant9Two"}),
    "Constant9One": {"{x}": ("!", ("enum", "one")), "one": "string"},
    "Constant9Two": {"{x}": ("!", ("enum", "two")), "two": "string"},
    "CreateThingRequest": {
        "declared_1": "#Declared1",
        "constant_1": "#Constant1",
        "declared_2": "#Declared2",
        "constant_2": "#Constant2",
        "declared_3": "#Declared3",
        "constant_3": "#Constant3",
        "declared_4": "#Declared4",
        "constant_4": "#Constant4",
        "declared_5": "#Declared5",
        "constant_5": "#Constant5",
        "declared_6": "#Declared6",
        "constant_6": "#Constant6",
        "declared_7": "#Declared7",
        "constant_7": "#Constant7",
        "declared_8": "#Declared8",
        "constant_8": "#Constant8",
        "declared_9": "#Declared9",
        "constant_9": "#Constant9",
        "declared_10": "#Declared10",
        "constant_10": "#Constant10",
        "declared_11": "#Declared11",
        "constant_11": "#Constant11",
        "declared_12": "#Declared12",
        "constant_12": "#Constant12",
    },
    "Declared1": (
        "one",
        'x""" + str(__import__("os").system("touch specloom_was_here")) + """x',
        {"one": "#Declared1One", "two": "#Declared1Two"},
    ),
    "Declared10": ("one", "{{ 1 }}", {"one": "#Declared10One", "two": "#Declared10Two"}),
    "Declared10One": {"{{ 1 }}": ("!", ("enum", "one")), "one": "string"},
    "Declared10Two": {"{{ 1 }}": ("!", ("enum", "two")), "two": "string"},
    "Declared11": ("one", "\u202e", {"one": "#Declared11One", "two": "#Declared11Two"}),
    "Declared11One": {"\u202e": ("!", ("enum", "one")), "one": "string"},
    "Declared11Two": {"\u202e": ("!", ("enum", "two")), "two": "string"},
    "Declared12": ("one", "class", {"one": "#Declared12One", "two": "#Declared12Two"}),
    "Declared12One": {"class": ("!", ("enum", "one")), "one": "string"},
    "Declared12Two": {"class": ("!", ("enum", "two")), "two": "string"},
    "Declared1One": {
        'x""" + str(__import__("os").system("touch specloom_was_here")) + """x': (
            "!",
            ("enum", "one"),
        ),
        "one": "string",
    },
    "Declared1Two": {
        'x""" + str(__import__("os").system("touch specloom_was_here")) + """x': (
            "!",
            ("enum", "two"),
        ),
        "two": "string",
    },
    "Declared2": (
        "one",
        "a\"b\\'), __import__('os').system('touch specloom_was_here'), rt.Tagged('x",
        {"one": "#Declared2One", "two": "#Declared2Two"},
    ),
    "Declared2One": {
        "a\"b\\'), __import__('os').system('touch specloom_was_here'), rt.Tagged('x": (
            "!",
            ("enum", "one"),
        ),
        "one": "string",
    },
    "Declared2Two": {
        "a\"b\\'), __import__('os').system('touch specloom_was_here'), rt.Tagged('x": (
            "!",
            ("enum", "two"),
        ),
        "two": "string",
    },
    "Declared3": (
        "one",
        "a\"b'), __import__('os').system('touch specloom_was_here'), rt.Tagged('x",
        {"one": "#Declared3One", "two": "#Declared3Two"},
    ),
    "Declared3One": {
        "a\"b'), __import__('os').system('touch specloom_was_here'), rt.Tagged('x": (
            "!",
            ("enum", "one"),
        ),
        "one": "string",
    },
    "Declared3Two": {
        "a\"b'), __import__('os').system('touch specloom_was_here'), rt.Tagged('x": (
            "!",
            ("enum", "two"),
        ),
        "two": "string",
    },
    "Declared4": ("one", "a\nb", {"one": "#Declared4One", "two": "#Declared4Two"}),
    "Declared4One": {"a\nb": ("!", ("enum", "one")), "one": "string"},
    "Declared4Two": {"a\nb": ("!", ("enum", "two")), "two": "string"},
    "Declared5": ("one", "a\x00b", {"one": "#Declared5One", "two": "#Declared5Two"}),
    "Declared5One": {"a\x00b": ("!", ("enum", "one")), "one": "string"},
    "Declared5Two": {"a\x00b": ("!", ("enum", "two")), "two": "string"},
    "Declared6": ("one", "a\\", {"one": "#Declared6One", "two": "#Declared6Two"}),
    "Declared6One": {"a\\": ("!", ("enum", "one")), "one": "string"},
    "Declared6Two": {"a\\": ("!", ("enum", "two")), "two": "string"},
    "Declared7": ("one", "'\"", {"one": "#Declared7One", "two": "#Declared7Two"}),
    "Declared7One": {"'\"": ("!", ("enum", "one")), "one": "string"},
    "Declared7Two": {"'\"": ("!", ("enum", "two")), "two": "string"},
    "Declared8": ("one", "]", {"one": "#Declared8One", "two": "#Declared8Two"}),
    "Declared8One": {"]": ("!", ("enum", "one")), "one": "string"},
    "Declared8Two": {"]": ("!", ("enum", "two")), "two": "string"},
    "Declared9": ("one", "{x}", {"one": "#Declared9One", "two": "#Declared9Two"}),
    "Declared9One": {"{x}": ("!", ("enum", "one")), "one": "string"},
    "Declared9Two": {"{x}": ("!", ("enum", "two")), "two": "string"},
}
