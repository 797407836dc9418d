"""Timeout and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict


class Timeout(TypedDict):
    """Timeout."""

    error: NotRequired[params.TimeoutErrorObject | models.TimeoutErrorObject]

    state: NotRequired[params.TimeoutState]


class TimeoutErrorObject(TypedDict):
    """Part of Timeout."""

    id: NotRequired[str]


TimeoutState: TypeAlias = Literal["on", "off"]


from .. import models, params
