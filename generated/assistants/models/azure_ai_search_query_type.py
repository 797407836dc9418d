"""AzureAISearchQueryType and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

AzureAISearchQueryType: TypeAlias = (
    Literal["simple", "semantic", "vector", "vector_simple_hybrid", "vector_semantic_hybrid"] | str
)
