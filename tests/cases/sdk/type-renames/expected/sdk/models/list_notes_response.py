"""ListNotesResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime import models as rt, pages


class Notes(rt.Model):
    """ListNotesResponse."""

    data: list[models.Memo] | None = None


class NotesPage(pages.More, pages.Page["Memo"], Notes):
    """A page: iterating over it gives the items of all pages."""


class AsyncNotesPage(pages.More, pages.AsyncPage["Memo"], Notes):
    """A page of an asynchronous client: iterating over it gives the items of all pages."""


NotePage: TypeAlias = Notes
"""Deprecated: it is `Notes` now."""


from .. import models
from .note import Memo
