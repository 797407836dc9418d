"""Note and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict


class Memo(TypedDict):
    """A note."""

    text: NotRequired[str]

    kind: NotRequired[params.Kind]


Note: TypeAlias = Memo
"""Deprecated: it is `Memo` now."""


Kind: TypeAlias = Literal["a", "b"]


from .. import params
