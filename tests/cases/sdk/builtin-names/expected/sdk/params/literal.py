"""Literal and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class LiteralType(TypedDict):
    """Literal."""

    id: str

    inner: NotRequired[params.LiteralType | models.LiteralType]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
