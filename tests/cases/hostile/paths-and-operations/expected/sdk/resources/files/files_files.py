"""Operations of `files.files.files`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation(
    "files.files.files.retrieve", "GET /files/{id}/files/{x}/files/{y}"
)


class FilesResource_2(Resource):
    """Operations of `files.files.files`."""

    def retrieve(self, y: str, *, id: str, x: str, **options: Unpack[RequestOptions]) -> None:
        """GET /files/{id}/files/{x}/files/{y}."""
        return self._call(_RETRIEVE, path={"id": id, "x": x, "y": y}, options=options)


class AsyncFilesResource_2(AsyncResource):
    """Operations of `files.files.files`."""

    async def retrieve(self, y: str, *, id: str, x: str, **options: Unpack[RequestOptions]) -> None:
        """GET /files/{id}/files/{x}/files/{y}."""
        return await self._call(_RETRIEVE, path={"id": id, "x": x, "y": y}, options=options)
