"""AsyncThing and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class AsyncThing(rt.Model):
    """AsyncThing."""

    id: str

    inner: models.AsyncThing | None = None

    next: models.Warning | None = None


from .. import models
