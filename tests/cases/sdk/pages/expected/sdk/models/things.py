"""Things and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt, pages


class Things(rt.Model):
    """Things."""

    data: list[models.Thing] | None = None

    first_id: str | None = None
    """North only."""

    last_id: str | None = None
    """North only."""

    has_more: bool | None = None
    """North only."""

    following: str | None = None
    """South only."""


class ThingsPage(pages.More, pages.Page["Thing"], Things):
    """A page: iterating over it gives the items of all pages."""


class AsyncThingsPage(pages.More, pages.AsyncPage["Thing"], Things):
    """A page of an asynchronous client: iterating over it gives the items of all pages."""


from .. import models
from .thing import Thing
