"""Operations of `teams.leader`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_DELETE: Operation[None] = Operation("teams.leader.delete", "DELETE /v1/teams/{id}/leader")


class Leader(Resource):
    """Operations of `teams.leader`."""

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """DELETE /v1/teams/{id}/leader."""
        return self._call(_DELETE, path={"id": id}, options=options)


class AsyncLeader(AsyncResource):
    """Operations of `teams.leader`."""

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """DELETE /v1/teams/{id}/leader."""
        return await self._call(_DELETE, path={"id": id}, options=options)
