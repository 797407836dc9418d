"""list and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class List(TypedDict):
    """list."""

    id: str

    inner: NotRequired[params.List | models.List]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
