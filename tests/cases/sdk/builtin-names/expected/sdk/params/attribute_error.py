"""AttributeError and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class AttributeError(TypedDict):
    """AttributeError."""

    id: str

    inner: NotRequired[params.AttributeError | models.AttributeError]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
