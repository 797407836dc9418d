"""CompoundFilter and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from typing_extensions import TypeAliasType, TypedDict


class CompoundFilterParam(TypedDict):
    """Joins several filters under one logical operator, to any depth. OpenAI only."""

    type: CompoundFilterType
    """Logical operator."""

    filters: list[CompoundFilterFilterParam]
    """Filters to join, which may themselves be compound."""


CompoundFilterFilterParam = TypeAliasType(
    "CompoundFilterFilterParam", Union["ComparisonFilterParam", "CompoundFilterParam"]
)


CompoundFilterType: TypeAlias = Literal["and", "or"]


from .comparison_filter import ComparisonFilterParam
