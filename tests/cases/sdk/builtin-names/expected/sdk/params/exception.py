"""Exception and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class Exception(TypedDict):
    """Exception."""

    id: str

    inner: NotRequired[params.Exception | models.Exception]

    next: NotRequired[params.Warning | models.Warning]


from .. import models, params
