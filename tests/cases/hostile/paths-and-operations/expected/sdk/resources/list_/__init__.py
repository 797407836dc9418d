"""Operations of `list`. Generated from the specs; do not edit."""

from __future__ import annotations

import builtins

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.tables import Operation, RequestOptions

_STR: Operation[None] = Operation("list.str", "GET /list/{id}/str")


class List(Resource):
    """Operations of `list`."""

    def str(self, id: builtins.str, *, options: RequestOptions | None = None) -> None:
        """GET /list/{id}/str."""
        return self._call(_STR, path={"id": id}, options=options)


class AsyncList(AsyncResource):
    """Operations of `list`."""

    async def str(self, id: builtins.str, *, options: RequestOptions | None = None) -> None:
        """GET /list/{id}/str."""
        return await self._call(_STR, path={"id": id}, options=options)
