"""Iterable and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class IterableType(TypedDict):
    """Iterable."""

    id: str

    inner: NotRequired[params.IterableType | models.IterableType]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
