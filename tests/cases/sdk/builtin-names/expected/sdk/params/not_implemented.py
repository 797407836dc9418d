"""NotImplemented and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class NotImplemented(TypedDict):
    """NotImplemented."""

    id: str

    inner: NotRequired[params.NotImplemented | models.NotImplemented]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
