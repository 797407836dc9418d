"""Operations of `events`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.pages import AsyncPages, PagedOperation, Paging, first_page

_LIST: PagedOperation[models.ListEventsResponse, models.ListEventsResponsePage] = PagedOperation(
    "events.list",
    "GET /events",
    returns="ListEventsResponse",
    page="ListEventsResponsePage",
    paging=Paging("cursor", items="results", ask="query:pageToken", next="next_page_token"),
)


class Events(Resource):
    """Operations of `events`."""

    def list(
        self, *, page_token: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> models.ListEventsResponsePage:
        """GET /events.

        North only.
        """
        return first_page(self, _LIST, query={"pageToken": page_token}, options=options)


class AsyncEvents(AsyncResource):
    """Operations of `events`."""

    def list(
        self, *, page_token: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> AsyncPages[models.AsyncListEventsResponsePage, models.Thing]:
        """GET /events.

        North only.
        """
        return AsyncPages(self, _LIST, query={"pageToken": page_token}, options=options)
