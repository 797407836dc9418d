"""Field and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class FieldType(TypedDict):
    """Field."""

    id: str

    inner: NotRequired[params.FieldType | models.FieldType]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
