"""dict and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class Dict(TypedDict):
    """dict."""

    id: str

    inner: NotRequired[params.Dict | models.Dict]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
