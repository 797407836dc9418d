"""Resource and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class Resource(TypedDict):
    """Resource."""

    id: str

    inner: NotRequired[params.Resource | models.Resource]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
