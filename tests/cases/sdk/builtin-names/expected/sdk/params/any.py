"""Any and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class AnyType(TypedDict):
    """Any."""

    id: str

    inner: NotRequired[params.AnyType | models.AnyType]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
