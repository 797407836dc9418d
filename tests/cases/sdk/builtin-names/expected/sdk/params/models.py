"""models and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class Models(TypedDict):
    """models."""

    id: str

    inner: NotRequired[params.Models | models.Models]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
