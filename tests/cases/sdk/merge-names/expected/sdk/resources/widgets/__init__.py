"""Operations of `widgets`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.pages import AsyncPages, PagedOperation, Paging, first_page
from ..._runtime.tables import Operation

_CREATE: Operation[models.Widget] = Operation("widgets.create", "POST /widgets", returns="Widget")
_LIST: PagedOperation[models.Widgets, models.WidgetsPage] = PagedOperation(
    "widgets.list",
    "GET /widgets",
    returns="Widgets",
    page="WidgetsPage",
    paging=Paging("single", items="data"),
)
_PUT_SEARCH: Operation[models.Widgets] = Operation(
    "widgets.put_search", "PUT /v1/widgets/search", returns="Widgets"
)
_SEARCH: Operation[models.Widgets] = Operation(
    "widgets.search", "POST /widgets/search", returns="Widgets"
)
_UPDATE: Operation[models.Widget] = Operation(
    "widgets.update", "PUT /widgets/{id}", returns="Widget"
)


class Widgets(Resource):
    """Operations of `widgets`."""

    def create(
        self,
        *,
        display_name: str,
        dry_run: Omittable[str] = OMIT,
        max_size: Omittable[int] = OMIT,
        created_at: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Widget:
        """POST /widgets."""
        return self._call(
            _CREATE,
            query={"dry_run": dry_run},
            body={"displayName": display_name, "maxSize": max_size, "createdAt": created_at},
            options=options,
        )

    def list(self, **options: Unpack[RequestOptions]) -> models.WidgetsPage:
        """GET /widgets."""
        return first_page(self, _LIST, options=options)

    def put_search(
        self, *, q: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> models.Widgets:
        """PUT /v1/widgets/search.

        South only.
        """
        return self._call(_PUT_SEARCH, body={"q": q}, options=options)

    def search(
        self,
        *,
        q: Omittable[str] = OMIT,
        max_results: Omittable[int] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Widgets:
        """POST /widgets/search.

        North only.
        """
        return self._call(_SEARCH, body={"q": q, "maxResults": max_results}, options=options)

    def update(
        self,
        id: str,
        *,
        display_name: str,
        max_size: Omittable[int] = OMIT,
        created_at: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Widget:
        """PUT /widgets/{id}."""
        return self._call(
            _UPDATE,
            path={"id": id},
            body={"displayName": display_name, "maxSize": max_size, "createdAt": created_at},
            options=options,
        )


class AsyncWidgets(AsyncResource):
    """Operations of `widgets`."""

    async def create(
        self,
        *,
        display_name: str,
        dry_run: Omittable[str] = OMIT,
        max_size: Omittable[int] = OMIT,
        created_at: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Widget:
        """POST /widgets."""
        return await self._call(
            _CREATE,
            query={"dry_run": dry_run},
            body={"displayName": display_name, "maxSize": max_size, "createdAt": created_at},
            options=options,
        )

    def list(
        self, **options: Unpack[RequestOptions]
    ) -> AsyncPages[models.AsyncWidgetsPage, models.Widget]:
        """GET /widgets."""
        return AsyncPages(self, _LIST, options=options)

    async def put_search(
        self, *, q: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> models.Widgets:
        """PUT /v1/widgets/search.

        South only.
        """
        return await self._call(_PUT_SEARCH, body={"q": q}, options=options)

    async def search(
        self,
        *,
        q: Omittable[str] = OMIT,
        max_results: Omittable[int] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Widgets:
        """POST /widgets/search.

        North only.
        """
        return await self._call(_SEARCH, body={"q": q, "maxResults": max_results}, options=options)

    async def update(
        self,
        id: str,
        *,
        display_name: str,
        max_size: Omittable[int] = OMIT,
        created_at: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Widget:
        """PUT /widgets/{id}."""
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={"displayName": display_name, "maxSize": max_size, "createdAt": created_at},
            options=options,
        )
