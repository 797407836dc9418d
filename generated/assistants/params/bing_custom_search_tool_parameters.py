"""BingCustomSearchToolParameters and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict


class BingCustomSearchToolParameters(TypedDict):
    """Settings of the Bing custom search tool. Azure only."""

    search_configurations: Iterable[
        params.BingCustomSearchConfiguration | models.BingCustomSearchConfiguration
    ]
    """Search to use; at most one. At most 1 item."""


from .. import models, params
