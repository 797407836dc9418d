"""ListPlacesResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt, pages


class ListPlacesResponse(rt.Model):
    """ListPlacesResponse. North only."""

    data: list[models.Thing] | None = None

    total: int | None = None


class ListPlacesResponsePage(pages.More, pages.Page["Thing"], ListPlacesResponse):
    """A page: iterating over it gives the items of all pages."""


class AsyncListPlacesResponsePage(pages.More, pages.AsyncPage["Thing"], ListPlacesResponse):
    """A page of an asynchronous client: iterating over it gives the items of all pages."""


from .. import models
from .thing import Thing
