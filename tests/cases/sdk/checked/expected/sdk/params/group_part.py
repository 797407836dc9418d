"""GroupPart and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from typing_extensions import TypedDict


class GroupPart(TypedDict):
    """The type `group`."""

    type: Literal["group"]

    parts: Iterable[params.Part]


from .. import params
