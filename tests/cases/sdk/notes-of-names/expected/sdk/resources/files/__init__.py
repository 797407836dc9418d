"""Operations of `files`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[models.SouthNote] = Operation("files.list", "GET /files", returns="SouthNote")


class Files(Resource):
    """Operations of `files`."""

    def list(self, **options: Unpack[RequestOptions]) -> models.SouthNote:
        """GET /files.

        South only.
        """
        return self._call(_LIST, options=options)


class AsyncFiles(AsyncResource):
    """Operations of `files`."""

    async def list(self, **options: Unpack[RequestOptions]) -> models.SouthNote:
        """GET /files.

        South only.
        """
        return await self._call(_LIST, options=options)
