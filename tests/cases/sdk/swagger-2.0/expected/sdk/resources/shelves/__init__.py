"""Operations of `shelves`. Generated from the specs; do not edit."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Shelf] = Operation("shelves.create", "POST /shelves", returns="Shelf")
_DELETE: Operation[None] = Operation("shelves.delete", "DELETE /shelves/{shelf_id}")
_LIST: Operation[builtins.list[models.Shelf]] = Operation(
    "shelves.list", "GET /shelves", returns="list[Shelf]"
)


class Shelves(Resource):
    """Operations of `shelves`."""

    def create(
        self,
        *,
        name: str,
        height: Omittable[float | None] = OMIT,
        material: Omittable[params.NewShelfMaterial] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Shelf:
        """Put up a shelf.

        Args:
            name: What stands on the label. At most 40 characters.
            height: In metres; unknown is null.
            material: What it is made of.
        """
        return self._call(
            _CREATE, body={"name": name, "height": height, "material": material}, options=options
        )

    def delete(self, shelf_id: str, **options: Unpack[RequestOptions]) -> None:
        """Take a shelf down.

        Args:
            shelf_id: Which shelf.
        """
        return self._call(_DELETE, path={"shelf_id": shelf_id}, options=options)

    def list(
        self,
        *,
        limit: Omittable[int] = OMIT,
        tag: Omittable[Sequence[str]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[models.Shelf]:
        """List the shelves.

        Args:
            limit: How many. Between 1 and 50.
            tag: Any of these tags.
        """
        return self._call(_LIST, query={"limit": limit, "tag": tag}, options=options)


class AsyncShelves(AsyncResource):
    """Operations of `shelves`."""

    async def create(
        self,
        *,
        name: str,
        height: Omittable[float | None] = OMIT,
        material: Omittable[params.NewShelfMaterial] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Shelf:
        """Put up a shelf.

        Args:
            name: What stands on the label. At most 40 characters.
            height: In metres; unknown is null.
            material: What it is made of.
        """
        return await self._call(
            _CREATE, body={"name": name, "height": height, "material": material}, options=options
        )

    async def delete(self, shelf_id: str, **options: Unpack[RequestOptions]) -> None:
        """Take a shelf down.

        Args:
            shelf_id: Which shelf.
        """
        return await self._call(_DELETE, path={"shelf_id": shelf_id}, options=options)

    async def list(
        self,
        *,
        limit: Omittable[int] = OMIT,
        tag: Omittable[Sequence[str]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[models.Shelf]:
        """List the shelves.

        Args:
            limit: How many. Between 1 and 50.
            tag: Any of these tags.
        """
        return await self._call(_LIST, query={"limit": limit, "tag": tag}, options=options)
