"""Operations of `places`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.pages import AsyncPages, PagedOperation, Paging, first_page

_LIST: PagedOperation[models.ListPlacesResponse, models.ListPlacesResponsePage] = PagedOperation(
    "places.list",
    "GET /places",
    returns="ListPlacesResponse",
    page="ListPlacesResponsePage",
    paging=Paging("offset", items="data", ask="query:offset"),
)


class Places(Resource):
    """Operations of `places`."""

    def list(
        self,
        *,
        offset: Omittable[int] = OMIT,
        limit: Omittable[int] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ListPlacesResponsePage:
        """GET /places.

        North only.
        """
        return first_page(self, _LIST, query={"offset": offset, "limit": limit}, options=options)


class AsyncPlaces(AsyncResource):
    """Operations of `places`."""

    def list(
        self,
        *,
        offset: Omittable[int] = OMIT,
        limit: Omittable[int] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.AsyncListPlacesResponsePage, models.Thing]:
        """GET /places.

        North only.
        """
        return AsyncPages(self, _LIST, query={"offset": offset, "limit": limit}, options=options)
