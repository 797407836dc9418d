"""TruncationObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict


class TruncationObject(TypedDict):
    """How much of the thread a run takes into its context."""

    type: params.TruncationObjectType
    """Let the service trim the middle of the thread, or keep only the newest messages."""

    last_messages: NotRequired[int | None]
    """Number of newest messages to keep, used with type last_messages. At least 1."""


TruncationObjectType: TypeAlias = Literal["auto", "last_messages"] | str


from .. import params
