"""Operations of `stock`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[models.Stock] = Operation(
    "stock.retrieve", "GET /stock/{article}", returns="Stock"
)


class Stock(Resource):
    """Operations of `stock`."""

    def retrieve(self, article: str, **options: Unpack[RequestOptions]) -> models.Stock:
        """GET /stock/{article}.

        South only.
        """
        return self._call(_RETRIEVE, path={"article": article}, options=options)


class AsyncStock(AsyncResource):
    """Operations of `stock`."""

    async def retrieve(self, article: str, **options: Unpack[RequestOptions]) -> models.Stock:
        """GET /stock/{article}.

        South only.
        """
        return await self._call(_RETRIEVE, path={"article": article}, options=options)
