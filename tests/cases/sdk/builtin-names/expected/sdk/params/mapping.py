"""Mapping and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class MappingType(TypedDict):
    """Mapping."""

    id: str

    inner: NotRequired[params.MappingType | models.MappingType]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
