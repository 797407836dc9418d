"""TypedDict and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class TypedDictType(TypedDict):
    """TypedDict."""

    id: str

    inner: NotRequired[params.TypedDictType | models.TypedDictType]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
