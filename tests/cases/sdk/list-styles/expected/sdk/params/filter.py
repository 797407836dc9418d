"""Filter and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from typing_extensions import NotRequired, TypedDict


class Filter(TypedDict):
    """Filter."""

    after: NotRequired[int]

    states: NotRequired[Sequence[str]]

    parts: NotRequired[Iterable[params.Filter]]


from .. import params
