"""ListParamsResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt

ListParamsResponseItem = TypeAliasType(
    "ListParamsResponseItem",
    Annotated[Union["NoteParam", "NoteList2", rt.UnknownObject], rt.Shaped()],
)


from .note_list import NoteList2
from .note_param import NoteParam
