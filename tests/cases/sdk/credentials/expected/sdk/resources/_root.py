"""Operations of the client itself. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime.client import AsyncResource, Resource
from .._runtime.tables import Operation, RequestOptions

_HEALTH: Operation[None] = Operation("health", "GET /health")


class Root(Resource):
    """Operations of the client itself."""

    def health(self, *, options: RequestOptions | None = None) -> None:
        """See if the doors work.

        Takes no credential.
        """
        return self._call(_HEALTH, options=options)


class AsyncRoot(AsyncResource):
    """Operations of the client itself."""

    async def health(self, *, options: RequestOptions | None = None) -> None:
        """See if the doors work.

        Takes no credential.
        """
        return await self._call(_HEALTH, options=options)
