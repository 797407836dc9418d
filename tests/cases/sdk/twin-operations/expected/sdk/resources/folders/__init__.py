"""Operations of `folders`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_GET_PAGE: Operation[None] = Operation("folders.get_page", "GET /folders/{id}/list/{name}")
_LIST: Operation[None] = Operation("folders.list", "GET /folders")


class Folders(Resource):
    """Operations of `folders`."""

    def get_page(self, name: str, *, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /folders/{id}/list/{name}."""
        return self._call(_GET_PAGE, path={"id": id, "name": name}, options=options)

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /folders."""
        return self._call(_LIST, options=options)


class AsyncFolders(AsyncResource):
    """Operations of `folders`."""

    async def get_page(self, name: str, *, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /folders/{id}/list/{name}."""
        return await self._call(_GET_PAGE, path={"id": id, "name": name}, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /folders."""
        return await self._call(_LIST, options=options)
