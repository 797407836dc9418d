"""note-list and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class NoteList(rt.Model):
    """note-list. North only."""

    a: str | None = None


class NoteList2(rt.Model):
    """noteList. North only."""

    b: str | None = None

    union: models.UnionType | None = None


from .. import models
