"""Operations of `widgets`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Widget | models.Job] = Operation(
    "widgets.create", "POST /widgets", returns="Widget | Job"
)
_DELETE: Operation[models.Widget | None] = Operation(
    "widgets.delete", "DELETE /widgets/{id}", returns="Widget | None"
)
_RETRIEVE: Operation[models.Widget] = Operation(
    "widgets.retrieve", "GET /widgets/{id}", returns="Widget"
)


class Widgets(Resource):
    """Operations of `widgets`."""

    def create(self, **options: Unpack[RequestOptions]) -> models.Widget | models.Job:
        """POST /widgets."""
        return self._call(_CREATE, options=options)

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> models.Widget | None:
        """DELETE /widgets/{id}."""
        return self._call(_DELETE, path={"id": id}, options=options)

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.Widget:
        """GET /widgets/{id}."""
        return self._call(_RETRIEVE, path={"id": id}, options=options)


class AsyncWidgets(AsyncResource):
    """Operations of `widgets`."""

    async def create(self, **options: Unpack[RequestOptions]) -> models.Widget | models.Job:
        """POST /widgets."""
        return await self._call(_CREATE, options=options)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> models.Widget | None:
        """DELETE /widgets/{id}."""
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.Widget:
        """GET /widgets/{id}."""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
