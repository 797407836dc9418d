"""Unknown and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class Unknown(TypedDict):
    """Unknown."""

    id: str

    inner: NotRequired[params.Unknown | models.Unknown]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
