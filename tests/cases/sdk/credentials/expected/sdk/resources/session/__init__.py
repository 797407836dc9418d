"""Operations of `session`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation("session.retrieve", "GET /session")


class Session(Resource):
    """Operations of `session`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """See who is at the door.

        Takes `session`, or nothing.
        """
        return self._call(_RETRIEVE, options=options)


class AsyncSession(AsyncResource):
    """Operations of `session`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """See who is at the door.

        Takes `session`, or nothing.
        """
        return await self._call(_RETRIEVE, options=options)
