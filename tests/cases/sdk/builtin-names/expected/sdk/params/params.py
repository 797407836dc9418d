"""params and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class Params(TypedDict):
    """params."""

    id: str

    inner: NotRequired[params.Params | models.Params]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
