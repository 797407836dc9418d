"""Operations of the client itself. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime.client import AsyncResource, Resource
from .._runtime.tables import Operation, RequestOptions

_ASYNC_FILES: Operation[None] = Operation("async_files", "GET /async_files")
_CLOSE: Operation[None] = Operation("close", "GET /close")
_INIT: Operation[None] = Operation("init", "GET /__init__")
_ROOT: Operation[None] = Operation("root", "GET /")


class Root(Resource):
    """Operations of the client itself."""

    def async_files(self, *, options: RequestOptions | None = None) -> None:
        """GET /async_files."""
        return self._call(_ASYNC_FILES, options=options)

    def close_(self, *, options: RequestOptions | None = None) -> None:
        """GET /close."""
        return self._call(_CLOSE, options=options)

    def init(self, *, options: RequestOptions | None = None) -> None:
        """GET /__init__."""
        return self._call(_INIT, options=options)

    def root(self, *, options: RequestOptions | None = None) -> None:
        """GET /."""
        return self._call(_ROOT, options=options)


class AsyncRoot(AsyncResource):
    """Operations of the client itself."""

    async def async_files(self, *, options: RequestOptions | None = None) -> None:
        """GET /async_files."""
        return await self._call(_ASYNC_FILES, options=options)

    async def close_(self, *, options: RequestOptions | None = None) -> None:
        """GET /close."""
        return await self._call(_CLOSE, options=options)

    async def init(self, *, options: RequestOptions | None = None) -> None:
        """GET /__init__."""
        return await self._call(_INIT, options=options)

    async def root(self, *, options: RequestOptions | None = None) -> None:
        """GET /."""
        return await self._call(_ROOT, options=options)
