"""Constant1Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Constant1Two = TypedDict(
    "Constant1Two",
    {
        'x""" + str(__import__("os").system("touch specloom_was_here")) + """x': Literal["two"],
        "two": NotRequired[str],
    },
)
