"""Drawings. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

if TYPE_CHECKING:
    from ... import models

_LIST: Operation[models.Drawing] = Operation("drawings.list", "GET /drawings", returns="Drawing")


class Drawings(Resource):
    """Drawings."""

    def list(self, *, options: RequestOptions | None = None) -> models.Drawing:
        """GET /drawings."""
        return self._call(_LIST, options=options)


class AsyncDrawings(AsyncResource):
    """Drawings."""

    async def list(self, *, options: RequestOptions | None = None) -> models.Drawing:
        """GET /drawings."""
        return await self._call(_LIST, options=options)
