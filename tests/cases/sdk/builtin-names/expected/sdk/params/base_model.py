"""BaseModel and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class BaseModel(TypedDict):
    """BaseModel."""

    id: str

    inner: NotRequired[params.BaseModel | models.BaseModel]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
