"""One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

One = TypedDict(
    "One",
    {
        'a"b': Literal[
            '"""; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} \r\n\t\' " \x00\x07\x1b[2J \u202e evil \u2066 😀 wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww \\'
        ],
        "x": NotRequired[str],
    },
)
