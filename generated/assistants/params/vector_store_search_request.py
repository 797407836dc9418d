"""VectorStoreSearchRequest and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from typing_extensions import NotRequired, TypeAliasType, TypedDict

VectorStoreSearchRequestFilters = TypeAliasType(
    "VectorStoreSearchRequestFilters", Union["ComparisonFilter", "CompoundFilter"]
)


class VectorStoreSearchRequestRankingOptions(TypedDict):
    """Part of VectorStoreSearchRequest. OpenAI only."""

    ranker: NotRequired[params.VectorStoreSearchRequestRankingOptionsRanker]
    """Ranking method, none switches re-ranking off."""

    score_threshold: NotRequired[float]
    """Lowest score that a result may have. Between 0 and 1."""


VectorStoreSearchRequestRankingOptionsRanker: TypeAlias = Literal[
    "none", "auto", "default-2024-11-15"
]


from .. import params
from .comparison_filter import ComparisonFilter
from .compound_filter import CompoundFilter
