"""NotRequired and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class NotRequiredType(TypedDict):
    """NotRequired."""

    id: str

    inner: NotRequired[params.NotRequiredType | models.NotRequiredType]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
