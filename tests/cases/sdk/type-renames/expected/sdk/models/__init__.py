"""Every type of what is received, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .list_notes_response import AsyncNotesPage as AsyncNotesPage
    from .note import Kind as Kind
    from .note import Memo as Memo
    from .note import Note as Note
    from .list_notes_response import NotePage as NotePage
    from .list_notes_response import Notes as Notes
    from .list_notes_response import NotesPage as NotesPage

_HOME: dict[str, str] = {
    "AsyncNotesPage": "list_notes_response",
    "Kind": "note",
    "Memo": "note",
    "Note": "note",
    "NotePage": "list_notes_response",
    "Notes": "list_notes_response",
    "NotesPage": "list_notes_response",
}

_OUTDATED: dict[str, str] = {
    "Note": "Memo",
    "NotePage": "Notes",
}


if not TYPE_CHECKING:
    # Type checkers know the names from above, and that there are no others.

    def __getattr__(name: str) -> object:
        if name in _OUTDATED:
            message = f"{name} is deprecated: it is {_OUTDATED[name]} now."
            warnings.warn(message, DeprecationWarning, stacklevel=2)
        if name in _HOME:
            return getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
        if name == "__all__":
            return sorted(_HOME)
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted(_HOME)
