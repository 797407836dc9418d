"""StaticChunkingStrategy and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class StaticChunkingStrategy(rt.Model):
    """Chunk size and overlap, counted in tokens. OpenAI and Azure only."""

    max_chunk_size_tokens: int
    """Upper size of one chunk, 800 by default. Between 100 and 4096."""

    chunk_overlap_tokens: int
    """Tokens repeated between neighbouring chunks, at most half of the chunk size."""
