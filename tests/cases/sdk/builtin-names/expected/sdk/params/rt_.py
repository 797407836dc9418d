"""rt and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class Rt(TypedDict):
    """rt."""

    id: str

    inner: NotRequired[params.Rt | models.Rt]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
