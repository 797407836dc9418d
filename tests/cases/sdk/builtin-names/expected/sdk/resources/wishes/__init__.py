"""Operations of `wishes`. Generated from the specs; do not edit."""

from __future__ import annotations

import builtins
from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[builtins.list[models.Wish]] = Operation(
    "wishes.list", "GET /wishes", returns="list[Wish]"
)


class Wishes(Resource):
    """Operations of `wishes`."""

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[models.Wish]:
        """GET /wishes."""
        return self._call(_LIST, options=options)


class AsyncWishes(AsyncResource):
    """Operations of `wishes`."""

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[models.Wish]:
        """GET /wishes."""
        return await self._call(_LIST, options=options)
