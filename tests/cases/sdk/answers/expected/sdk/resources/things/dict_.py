"""Operations of `things.dict`. Generated from the specs; do not edit."""

from __future__ import annotations

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.tables import Operation, RequestOptions

_RETRIEVE: Operation[dict[str, list[models.Thing]]] = Operation(
    "things.dict.retrieve", "GET /things/dict", returns="dict[str, list[Thing]]"
)


class Dict(Resource):
    """Operations of `things.dict`."""

    def retrieve(self, *, options: RequestOptions | None = None) -> dict[str, list[models.Thing]]:
        """GET /things/dict."""
        return self._call(_RETRIEVE, options=options)


class AsyncDict(AsyncResource):
    """Operations of `things.dict`."""

    async def retrieve(
        self, *, options: RequestOptions | None = None
    ) -> dict[str, list[models.Thing]]:
        """GET /things/dict."""
        return await self._call(_RETRIEVE, options=options)
