"""Part and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

Part = TypedDict(
    "Part",
    {
        "max-width": int,
        "a.b": NotRequired[str],
        "ﬁ": NotRequired[str],
        "fooBar": NotRequired[str],
        "foo_bar": NotRequired[str],
        "foo-bar": NotRequired[str],
    },
)
