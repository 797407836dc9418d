"""Warning and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class Warning(TypedDict):
    """Warning."""

    id: str

    inner: NotRequired[params.Warning | models.Warning]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
