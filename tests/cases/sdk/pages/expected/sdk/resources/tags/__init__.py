"""Operations of `tags`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.pages import AsyncPages, PagedOperation, Paging, first_page

_LIST: PagedOperation[models.ListTagsResponse, models.ListTagsResponsePage] = PagedOperation(
    "tags.list",
    "GET /tags",
    returns="ListTagsResponse",
    page="ListTagsResponsePage",
    paging=Paging("number", items="tags", ask="query:page", last="meta.total_pages", first=1),
)


class Tags(Resource):
    """Operations of `tags`."""

    def list(
        self,
        *,
        page: Omittable[int] = OMIT,
        per_page: Omittable[int] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ListTagsResponsePage:
        """GET /tags.

        North only.
        """
        return first_page(self, _LIST, query={"page": page, "per_page": per_page}, options=options)


class AsyncTags(AsyncResource):
    """Operations of `tags`."""

    def list(
        self,
        *,
        page: Omittable[int] = OMIT,
        per_page: Omittable[int] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.AsyncListTagsResponsePage, str]:
        """GET /tags.

        North only.
        """
        return AsyncPages(self, _LIST, query={"page": page, "per_page": per_page}, options=options)
