"""Async files. Generated from the specs; do not edit."""

from __future__ import annotations


from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

_LIST: Operation[None] = Operation("async_files.list", "GET /async_files")


class AsyncFilesResource(Resource):
    """Async files."""

    def list(self, *, options: RequestOptions | None = None) -> None:
        """GET /async_files."""
        return self._call(_LIST, options=options)


class AsyncAsyncFilesResource(AsyncResource):
    """Async files."""

    async def list(self, *, options: RequestOptions | None = None) -> None:
        """GET /async_files."""
        return await self._call(_LIST, options=options)
