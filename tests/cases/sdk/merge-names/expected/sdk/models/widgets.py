"""Widgets and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt, pages


class Widgets(rt.Model):
    """Widgets."""

    data: list[models.Widget] | None = None


class WidgetsPage(pages.More, pages.Page["Widget"], Widgets):
    """A page: iterating over it gives the items of all pages."""


class AsyncWidgetsPage(pages.More, pages.AsyncPage["Widget"], Widgets):
    """A page of an asynchronous client: iterating over it gives the items of all pages."""


from .. import models
from .widget import Widget
