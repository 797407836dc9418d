"""ComparisonFilter and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from typing_extensions import TypedDict


class ComparisonFilter(TypedDict):
    """Compares one attribute with a value. OpenAI only."""

    type: params.ComparisonFilterType
    """Operator to apply."""

    key: str
    """Attribute to look at."""

    value: str | float | bool | Iterable[str | float]
    """Value to compare with, a list for in and nin."""


ComparisonFilterType: TypeAlias = Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]


from .. import params
