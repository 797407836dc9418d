"""Turn and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Turn(rt.Model):
    """What was said.

    It is not changed later.

    indented.

    End with a backslash \\.
    """

    text: str | None = None
    """\"Quoted"."""

    next: models.Turn | None = None
    """What was said."""


from .. import models
