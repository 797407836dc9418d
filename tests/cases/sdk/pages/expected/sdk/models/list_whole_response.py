"""ListWholeResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt, pages


class ListWholeResponse(rt.Model):
    """The object `list`. North only."""

    object: Literal["list"] | None = None

    data: list[models.Thing] | None = None


class ListWholeResponsePage(pages.More, pages.Page["Thing"], ListWholeResponse):
    """A page: iterating over it gives the items of all pages."""


class AsyncListWholeResponsePage(pages.More, pages.AsyncPage["Thing"], ListWholeResponse):
    """A page of an asynchronous client: iterating over it gives the items of all pages."""


from .. import models
from .thing import Thing
