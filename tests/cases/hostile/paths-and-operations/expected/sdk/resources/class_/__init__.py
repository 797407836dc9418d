"""Operations of `class_`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation("class.retrieve", "GET /class")


class Class(Resource):
    """Operations of `class_`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """GET /class."""
        return self._call(_RETRIEVE, options=options)


class AsyncClass(AsyncResource):
    """Operations of `class_`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """GET /class."""
        return await self._call(_RETRIEVE, options=options)
