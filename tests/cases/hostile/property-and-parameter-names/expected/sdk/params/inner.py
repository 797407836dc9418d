"""Inner and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

Inner = TypedDict(
    "Inner",
    {
        '"""': NotRequired[int],
        "\\": NotRequired[int],
        "\\\\": NotRequired[int],
        "'": NotRequired[int],
        '"': NotRequired[int],
        "a\nb": NotRequired[int],
        "\r": NotRequired[int],
        "{{ 7 * 7 }}": NotRequired[int],
        "{% raw %}": NotRequired[int],
        "{# x #}": NotRequired[int],
        "\\N{BULLET}": NotRequired[int],
        "\x00": NotRequired[int],
        "\x1b[2J": NotRequired[int],
        "\u202e": NotRequired[int],
        "😀": NotRequired[int],
        "'); import os; os.system('true": NotRequired[int],
        "é": NotRequired[int],
        "ﬁ": NotRequired[int],
        "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww": NotRequired[
            int
        ],
        "None": NotRequired[int],
        "True": NotRequired[int],
        "a.b[]{}=%:c": NotRequired[int],
        " ": NotRequired[int],
        "__class__": int,
        "__init__": NotRequired[int],
        "__dict__": NotRequired[int],
        "_abc_impl": NotRequired[int],
        "import": NotRequired[int],
        "class": NotRequired[int],
        "model_dump": NotRequired[int],
        "..": NotRequired[int],
        "/etc/passwd": NotRequired[int],
        "../../x": NotRequired[int],
        "ﬀ": NotRequired[int],
        "\u2028": NotRequired[int],
        "a\x00b": NotRequired[int],
        "lambda": NotRequired[int],
    },
)
