"""Operations of the client itself. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from .._runtime.client import AsyncResource, Resource
from .._runtime.options import RequestOptions
from .._runtime.tables import Operation

_ASYNC_FILES: Operation[None] = Operation("async_files", "GET /async_files")
_CLOSE: Operation[None] = Operation("close", "GET /close")
_INIT: Operation[None] = Operation("init", "GET /__init__")
_ROOT: Operation[None] = Operation("root", "GET /")


class Root(Resource):
    """Operations of the client itself."""

    def async_files(self, **options: Unpack[RequestOptions]) -> None:
        """GET /async_files."""
        return self._call(_ASYNC_FILES, options=options)

    def close(self, **options: Unpack[RequestOptions]) -> None:
        """GET /close."""
        return self._call(_CLOSE, options=options)

    def init(self, **options: Unpack[RequestOptions]) -> None:
        """GET /__init__."""
        return self._call(_INIT, options=options)

    def root(self, **options: Unpack[RequestOptions]) -> None:
        """GET /."""
        return self._call(_ROOT, options=options)


class AsyncRoot(AsyncResource):
    """Operations of the client itself."""

    async def async_files(self, **options: Unpack[RequestOptions]) -> None:
        """GET /async_files."""
        return await self._call(_ASYNC_FILES, options=options)

    async def close(self, **options: Unpack[RequestOptions]) -> None:
        """GET /close."""
        return await self._call(_CLOSE, options=options)

    async def init(self, **options: Unpack[RequestOptions]) -> None:
        """GET /__init__."""
        return await self._call(_INIT, options=options)

    async def root(self, **options: Unpack[RequestOptions]) -> None:
        """GET /."""
        return await self._call(_ROOT, options=options)
