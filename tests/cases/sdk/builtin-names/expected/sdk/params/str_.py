"""str and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class Str(TypedDict):
    """str."""

    id: str

    inner: NotRequired[params.Str | models.Str]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
