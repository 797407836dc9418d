"""Operations of `session`. Generated from the specs; do not edit."""

from __future__ import annotations

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.tables import Operation, RequestOptions

_RETRIEVE: Operation[None] = Operation("session.retrieve", "GET /session")


class Session(Resource):
    """Operations of `session`."""

    def retrieve(self, *, options: RequestOptions | None = None) -> None:
        """See who is at the door.

        Takes `session`, or nothing.
        """
        return self._call(_RETRIEVE, options=options)


class AsyncSession(AsyncResource):
    """Operations of `session`."""

    async def retrieve(self, *, options: RequestOptions | None = None) -> None:
        """See who is at the door.

        Takes `session`, or nothing.
        """
        return await self._call(_RETRIEVE, options=options)
