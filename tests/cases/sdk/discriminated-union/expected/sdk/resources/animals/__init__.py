"""Operations of `animals`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models, params
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.pages import AsyncPages, PagedOperation, Paging, first_page
from ..._runtime.tables import Operation

_CREATE: Operation[models.Animal] = Operation("animals.create", "POST /animals", returns="Animal")
_LIST: PagedOperation[models.ListAnimalsResponse, models.ListAnimalsResponsePage] = PagedOperation(
    "animals.list",
    "GET /animals",
    returns="ListAnimalsResponse",
    page="ListAnimalsResponsePage",
    paging=Paging("single", items="data"),
)


class Animals(Resource):
    """Operations of `animals`."""

    def create(self, *, animal: params.Animal, **options: Unpack[RequestOptions]) -> models.Animal:
        """POST /animals.

        Args:
            animal: Any animal.
        """
        return self._call(_CREATE, body={"animal": animal}, options=options)

    def list(self, **options: Unpack[RequestOptions]) -> models.ListAnimalsResponsePage:
        """GET /animals."""
        return first_page(self, _LIST, options=options)


class AsyncAnimals(AsyncResource):
    """Operations of `animals`."""

    async def create(
        self, *, animal: params.Animal, **options: Unpack[RequestOptions]
    ) -> models.Animal:
        """POST /animals.

        Args:
            animal: Any animal.
        """
        return await self._call(_CREATE, body={"animal": animal}, options=options)

    def list(
        self, **options: Unpack[RequestOptions]
    ) -> AsyncPages[models.AsyncListAnimalsResponsePage, models.Animal]:
        """GET /animals."""
        return AsyncPages(self, _LIST, options=options)
