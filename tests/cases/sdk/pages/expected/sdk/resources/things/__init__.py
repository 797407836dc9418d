"""Operations of `things`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.pages import AsyncPages, PagedOperation, Paging, first_page

_LIST: PagedOperation[models.Things, models.ThingsPage] = PagedOperation(
    "things.list",
    "GET /things",
    returns="Things",
    page="ThingsPage",
    paging=Paging(
        "cursor",
        items="data",
        ask="query:after",
        next="last_id",
        item="id",
        more="has_more",
        back=("query:before", "first_id"),
    ),
)


class Things(Resource):
    """Operations of `things`."""

    def list(
        self,
        *,
        limit: Omittable[int] = OMIT,
        after: Omittable[str] = OMIT,
        before: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ThingsPage:
        """GET /things.

        Args:
            limit: North only.
            after: North only.
            before: North only.
        """
        return first_page(
            self, _LIST, query={"limit": limit, "after": after, "before": before}, options=options
        )


class AsyncThings(AsyncResource):
    """Operations of `things`."""

    def list(
        self,
        *,
        limit: Omittable[int] = OMIT,
        after: Omittable[str] = OMIT,
        before: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.AsyncThingsPage, models.Thing]:
        """GET /things.

        Args:
            limit: North only.
            after: North only.
            before: North only.
        """
        return AsyncPages(
            self, _LIST, query={"limit": limit, "after": after, "before": before}, options=options
        )
