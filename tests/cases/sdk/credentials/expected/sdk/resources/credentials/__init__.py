"""Operations of `credentials`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[None] = Operation("credentials.list", "GET /credentials")


class CredentialsResource(Resource):
    """Operations of `credentials`."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """A group whose class would be called as one of the runtime's."""
        return self._call(_LIST, options=options)


class AsyncCredentialsResource(AsyncResource):
    """Operations of `credentials`."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """A group whose class would be called as one of the runtime's."""
        return await self._call(_LIST, options=options)
