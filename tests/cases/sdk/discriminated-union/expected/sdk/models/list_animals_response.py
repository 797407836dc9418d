"""ListAnimalsResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt, pages


class ListAnimalsResponse(rt.Model):
    """ListAnimalsResponse."""

    data: list[models.Animal]


class ListAnimalsResponsePage(pages.More, pages.Page["Animal"], ListAnimalsResponse):
    """A page: iterating over it gives the items of all pages."""


class AsyncListAnimalsResponsePage(pages.More, pages.AsyncPage["Animal"], ListAnimalsResponse):
    """A page of an asynchronous client: iterating over it gives the items of all pages."""


from .. import models
from .animal import Animal
