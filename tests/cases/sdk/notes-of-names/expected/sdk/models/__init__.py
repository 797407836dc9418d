"""Every type of what is received, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .list_params_response import ListParamsResponseItem as ListParamsResponseItem
    from .note import Note as Note
    from .note_list import NoteList as NoteList
    from .note_list import NoteList2 as NoteList2
    from .note_param import NoteParam as NoteParam
    from .note import SouthNote as SouthNote
    from .union import UnionType as UnionType

_HOME: dict[str, str] = {
    "ListParamsResponseItem": "list_params_response",
    "Note": "note",
    "NoteList": "note_list",
    "NoteList2": "note_list",
    "NoteParam": "note_param",
    "SouthNote": "note",
    "UnionType": "union",
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
