"""Operations of `stars`. Generated from the specs; do not edit."""

from __future__ import annotations

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.tables import Operation, RequestOptions

_RETRIEVE: Operation[None] = Operation("stars.retrieve", "GET /stars/{star_id}")


class Stars(Resource):
    """Operations of `stars`."""

    def retrieve(self, star_id: str, *, options: RequestOptions | None = None) -> None:
        """GET /stars/{star_id}.

        North only.
        """
        return self._call(_RETRIEVE, path={"star_id": star_id}, options=options)


class AsyncStars(AsyncResource):
    """Operations of `stars`."""

    async def retrieve(self, star_id: str, *, options: RequestOptions | None = None) -> None:
        """GET /stars/{star_id}.

        North only.
        """
        return await self._call(_RETRIEVE, path={"star_id": star_id}, options=options)
