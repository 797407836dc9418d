"""Operations of the client itself. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from .._runtime.client import AsyncResource, Resource
from .._runtime.options import RequestOptions
from .._runtime.tables import Operation

_HEALTH: Operation[None] = Operation("health", "GET /health")


class Root(Resource):
    """Operations of the client itself."""

    def health(self, **options: Unpack[RequestOptions]) -> None:
        """See if the doors work.

        Takes no credential.
        """
        return self._call(_HEALTH, options=options)


class AsyncRoot(AsyncResource):
    """Operations of the client itself."""

    async def health(self, **options: Unpack[RequestOptions]) -> None:
        """See if the doors work.

        Takes no credential.
        """
        return await self._call(_HEALTH, options=options)
