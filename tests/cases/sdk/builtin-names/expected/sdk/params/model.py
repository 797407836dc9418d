"""Model and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class Model(TypedDict):
    """Model."""

    id: str

    inner: NotRequired[params.Model | models.Model]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
