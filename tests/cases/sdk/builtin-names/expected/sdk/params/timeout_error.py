"""TimeoutError and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class TimeoutError(TypedDict):
    """TimeoutError."""

    id: str

    inner: NotRequired[params.TimeoutError | models.TimeoutError]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
