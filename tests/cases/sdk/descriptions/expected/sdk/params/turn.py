"""Turn and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class Turn(TypedDict):
    """What was said.

    It is not changed later.

    indented.

    End with a backslash \\.
    """

    text: NotRequired[str]
    """\"Quoted"."""

    next: NotRequired[params.Turn | models.Turn]
    """What was said."""


from .. import models, params
