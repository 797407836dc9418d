"""Turn and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class Turn(rt.Model):
    """What was said.

    It is not changed later.

    indented.

    End with a backslash \\.
    """

    text: str | None = None
    """\"Quoted"."""

    next: Turn | None = None
    """What was said."""


class TurnParam(TypedDict):
    """What was said.

    It is not changed later.

    indented.

    End with a backslash \\.
    """

    text: NotRequired[str]
    """\"Quoted"."""

    next: NotRequired[TurnParam]
    """What was said."""
