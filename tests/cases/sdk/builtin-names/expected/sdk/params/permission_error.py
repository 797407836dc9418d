"""PermissionError and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class PermissionError(TypedDict):
    """PermissionError."""

    id: str

    inner: NotRequired[params.PermissionError | models.PermissionError]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
