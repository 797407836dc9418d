"""Notes and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict


class Notes(TypedDict):
    """Notes."""

    state: params.NotesState

    shelves: NotRequired[Iterable[params.Place]]


NotesState: TypeAlias = Literal["open", "done"]


from .. import params
