"""ListNotesResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime import models as rt


class Notes(rt.Model):
    """ListNotesResponse."""

    data: list[models.Memo] | None = None


NotePage: TypeAlias = Notes
"""Deprecated: it is `Notes` now."""


from .. import models
