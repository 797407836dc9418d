"""WebhookEvent and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

WebhookEvent = TypeAliasType(
    "WebhookEvent",
    Annotated[
        Union["NoteCreated", "NoteDeletedEvent", "NoteMoved", _unknown.UnknownByType],
        rt.Tagged("type"),
    ],
)


from .note_created import NoteCreated
from .note_deleted_event import NoteDeletedEvent
from .note_moved import NoteMoved
