"""Declared10One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Declared10One = TypedDict(
    "Declared10One",
    {
        "{{ 1 }}": Literal["one"],
        "one": NotRequired[str],
    },
)
