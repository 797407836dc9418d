"""ComparisonFilter and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict


class ComparisonFilterParam(TypedDict):
    """Compares one attribute with a value. OpenAI only."""

    type: ComparisonFilterType
    """Operator to apply."""

    key: str
    """Attribute to look at."""

    value: str | float | bool | list[str | float]
    """Value to compare with, a list for in and nin."""


ComparisonFilterType: TypeAlias = Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
