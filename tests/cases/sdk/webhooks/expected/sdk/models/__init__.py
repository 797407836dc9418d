"""Every type of what is received, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .note import Note as Note
    from .note_created import NoteCreated as NoteCreated
    from .note_deleted_event import NoteDeletedEvent as NoteDeletedEvent
    from .note_deleted_event import NoteDeletedEventData as NoteDeletedEventData
    from .note_moved import NoteMoved as NoteMoved
    from .note import NoteState as NoteState
    from .webhook_event import WebhookEvent as WebhookEvent

_HOME: dict[str, str] = {
    "Note": "note",
    "NoteCreated": "note_created",
    "NoteDeletedEvent": "note_deleted_event",
    "NoteDeletedEventData": "note_deleted_event",
    "NoteMoved": "note_moved",
    "NoteState": "note",
    "WebhookEvent": "webhook_event",
}


if not TYPE_CHECKING:
    # Type checkers know the names from above, and that there are no others.

    def __getattr__(name: str) -> object:
        if name in _HOME:
            return getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
        if name == "__all__":
            return sorted(_HOME)
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted(_HOME)
