"""Operations of `stars`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation("stars.retrieve", "GET /stars/{star_id}")


class Stars(Resource):
    """Operations of `stars`."""

    def retrieve(self, star_id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /stars/{star_id}.

        North only.
        """
        return self._call(_RETRIEVE, path={"star_id": star_id}, options=options)


class AsyncStars(AsyncResource):
    """Operations of `stars`."""

    async def retrieve(self, star_id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /stars/{star_id}.

        North only.
        """
        return await self._call(_RETRIEVE, path={"star_id": star_id}, options=options)
