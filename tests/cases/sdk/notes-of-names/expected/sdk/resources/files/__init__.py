"""Operations of `files`. Generated from the specs; do not edit."""

from __future__ import annotations

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.tables import Operation, RequestOptions

_LIST: Operation[models.SouthNote] = Operation("files.list", "GET /files", returns="SouthNote")


class Files(Resource):
    """Operations of `files`."""

    def list(self, *, options: RequestOptions | None = None) -> models.SouthNote:
        """GET /files.

        South only.
        """
        return self._call(_LIST, options=options)


class AsyncFiles(AsyncResource):
    """Operations of `files`."""

    async def list(self, *, options: RequestOptions | None = None) -> models.SouthNote:
        """GET /files.

        South only.
        """
        return await self._call(_LIST, options=options)
