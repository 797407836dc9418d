"""Operations of `hooks`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_DELETE: Operation[None] = Operation("hooks.delete", "DELETE /v2/hooks/{id}")
_DELETE_BY_TOKEN: Operation[None] = Operation(
    "hooks.delete_by_token", "DELETE /v2/hooks/{id}/{token}"
)


class Hooks(Resource):
    """Operations of `hooks`."""

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """DELETE /v2/hooks/{id}."""
        return self._call(_DELETE, path={"id": id}, options=options)

    def delete_by_token(self, token: str, *, id: str, **options: Unpack[RequestOptions]) -> None:
        """DELETE /v2/hooks/{id}/{token}."""
        return self._call(_DELETE_BY_TOKEN, path={"id": id, "token": token}, options=options)


class AsyncHooks(AsyncResource):
    """Operations of `hooks`."""

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """DELETE /v2/hooks/{id}."""
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def delete_by_token(
        self, token: str, *, id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """DELETE /v2/hooks/{id}/{token}."""
        return await self._call(_DELETE_BY_TOKEN, path={"id": id, "token": token}, options=options)
