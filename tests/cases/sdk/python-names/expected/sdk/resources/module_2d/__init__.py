"""Operations of `call_2d`. Generated from the specs; do not edit."""

from __future__ import annotations

import builtins
from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[models.Model2D] = Operation("2d.list", "GET /2d/list", returns="Model2D")
_TURN: Operation[builtins.list[models.Model2D]] = Operation(
    "2d.turn", "POST /2d/turn", returns="list[Model2D]"
)


class Model2d(Resource):
    """Operations of `call_2d`."""

    def list(self, **options: Unpack[RequestOptions]) -> models.Model2D:
        """GET /2d/list."""
        return self._call(_LIST, options=options)

    def turn(self, **options: Unpack[RequestOptions]) -> builtins.list[models.Model2D]:
        """POST /2d/turn."""
        return self._call(_TURN, options=options)


class AsyncModel2d(AsyncResource):
    """Operations of `call_2d`."""

    async def list(self, **options: Unpack[RequestOptions]) -> models.Model2D:
        """GET /2d/list."""
        return await self._call(_LIST, options=options)

    async def turn(self, **options: Unpack[RequestOptions]) -> builtins.list[models.Model2D]:
        """POST /2d/turn."""
        return await self._call(_TURN, options=options)
