"""CompoundFilter and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias, Union

from typing_extensions import TypeAliasType, TypedDict


class CompoundFilter(TypedDict):
    """Joins several filters under one logical operator, to any depth. OpenAI only."""

    type: params.CompoundFilterType
    """Logical operator."""

    filters: Iterable[params.CompoundFilterFilter]
    """Filters to join, which may themselves be compound."""


CompoundFilterFilter = TypeAliasType(
    "CompoundFilterFilter", Union["ComparisonFilter", "CompoundFilter"]
)


CompoundFilterType: TypeAlias = Literal["and", "or"]


from .. import params
from .comparison_filter import ComparisonFilter
