"""AsyncThing and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class AsyncThing(TypedDict):
    """AsyncThing."""

    id: str

    inner: NotRequired[params.AsyncThing | models.AsyncThing]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
