"""Operations of `shelves`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[None] = Operation("shelves.create", "POST /shelves")


class Shelves(Resource):
    """Operations of `shelves`."""

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """POST /shelves.

        Notes only.
        """
        return self._call(_CREATE, options=options)


class AsyncShelves(AsyncResource):
    """Operations of `shelves`."""

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """POST /shelves.

        Notes only.
        """
        return await self._call(_CREATE, options=options)
