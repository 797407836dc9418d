"""Operations of `files`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

if TYPE_CHECKING:
    from .files import AsyncFilesResource, FilesResource

_RETRIEVE: Operation[None] = Operation("files.retrieve", "GET /files/{id}")


class Files(Resource):
    """Operations of `files`."""

    @cached_property
    def files(self) -> FilesResource:
        """Operations of `files.files`."""
        from .files import FilesResource

        return FilesResource(self)

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /files/{id}."""
        return self._call(_RETRIEVE, path={"id": id}, options=options)


class AsyncFiles(AsyncResource):
    """Operations of `files`."""

    @cached_property
    def files(self) -> AsyncFilesResource:
        """Operations of `files.files`."""
        from .files import AsyncFilesResource

        return AsyncFilesResource(self)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /files/{id}."""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
