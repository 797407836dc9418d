"""VectorStoreSearchResultContentObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class VectorStoreSearchResultContentObject(rt.Model):
    """One matching passage. OpenAI only."""

    type: Literal["text"]

    text: str
