"""Operations of `maps`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[models.Line] = Operation("maps.retrieve", "GET /maps", returns="Line")


class Maps(Resource):
    """Operations of `maps`."""

    def retrieve(
        self, *, region: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> models.Line:
        """GET /maps."""
        return self._call(_RETRIEVE, query={"region": region}, options=options)


class AsyncMaps(AsyncResource):
    """Operations of `maps`."""

    async def retrieve(
        self, *, region: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> models.Line:
        """GET /maps."""
        return await self._call(_RETRIEVE, query={"region": region}, options=options)
