"""Operation and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class Operation(TypedDict):
    """Operation."""

    id: str

    inner: NotRequired[params.Operation | models.Operation]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
