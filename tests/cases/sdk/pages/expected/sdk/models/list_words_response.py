"""ListWordsResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class ListWordsResponse(rt.Model):
    """ListWordsResponse. North only."""

    data: list[models.Thing] | None = None

    next_cursor: str | None = None


from .. import models
