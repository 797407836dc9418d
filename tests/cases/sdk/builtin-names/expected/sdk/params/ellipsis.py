"""Ellipsis and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class Ellipsis(TypedDict):
    """Ellipsis."""

    id: str

    inner: NotRequired[params.Ellipsis | models.Ellipsis]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
