"""None and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class NoneType(TypedDict):
    """None."""

    id: str

    inner: NotRequired[params.NoneType | models.NoneType]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
