"""TypeAlias and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class TypeAliasType(TypedDict):
    """TypeAlias."""

    id: str

    inner: NotRequired[params.TypeAliasType | models.TypeAliasType]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
