"""Constant1One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Constant1One = TypedDict(
    "Constant1One",
    {
        'x""" + str(__import__("os").system("touch specloom_was_here")) + """x': Literal["one"],
        "one": NotRequired[str],
    },
)
