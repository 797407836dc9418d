"""AnswerEvent and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

AnswerEvent = TypeAliasType(
    "AnswerEvent", Annotated[Union["Piece", "Done", _unknown.UnknownByType], rt.Tagged("type")]
)


from .done import Done
from .piece import Piece
