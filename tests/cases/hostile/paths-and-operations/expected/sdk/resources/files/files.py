"""Operations of `files.files`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

if TYPE_CHECKING:
    from .files_files import AsyncFilesResource_2, FilesResource_2

_RETRIEVE: Operation[None] = Operation("files.files.retrieve", "GET /files/{id}/files/{x}")


class FilesResource(Resource):
    """Operations of `files.files`."""

    @cached_property
    def files(self) -> FilesResource_2:
        """Operations of `files.files.files`."""
        from .files_files import FilesResource_2

        return FilesResource_2(self)

    def retrieve(self, x: str, *, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /files/{id}/files/{x}."""
        return self._call(_RETRIEVE, path={"id": id, "x": x}, options=options)


class AsyncFilesResource(AsyncResource):
    """Operations of `files.files`."""

    @cached_property
    def files(self) -> AsyncFilesResource_2:
        """Operations of `files.files.files`."""
        from .files_files import AsyncFilesResource_2

        return AsyncFilesResource_2(self)

    async def retrieve(self, x: str, *, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /files/{id}/files/{x}."""
        return await self._call(_RETRIEVE, path={"id": id, "x": x}, options=options)
