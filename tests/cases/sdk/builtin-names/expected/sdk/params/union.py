"""Union and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class UnionType(TypedDict):
    """Union."""

    id: str

    inner: NotRequired[params.UnionType | models.UnionType]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
