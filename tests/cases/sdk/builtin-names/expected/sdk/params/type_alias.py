"""TypeAlias and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class TypeAliasTypeType(TypedDict):
    """TypeAlias."""

    id: str

    inner: NotRequired[params.TypeAliasTypeType | models.TypeAliasTypeType]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
