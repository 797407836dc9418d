"""Operations of `things.dict`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[dict[str, list[models.Thing]]] = Operation(
    "things.dict.retrieve", "GET /things/dict", returns="dict[str, list[Thing]]"
)


class Dict(Resource):
    """Operations of `things.dict`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> dict[str, list[models.Thing]]:
        """GET /things/dict."""
        return self._call(_RETRIEVE, options=options)


class AsyncDict(AsyncResource):
    """Operations of `things.dict`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> dict[str, list[models.Thing]]:
        """GET /things/dict."""
        return await self._call(_RETRIEVE, options=options)
