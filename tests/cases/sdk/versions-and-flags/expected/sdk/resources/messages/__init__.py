"""Operations of `messages`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[None] = Operation("messages.create", "POST /v1/messages")
_LIST: Operation[None] = Operation("messages.list", "GET /v1/messages")


class Messages(Resource):
    """Operations of `messages`."""

    def create(self, *, draft: Omittable[bool] = OMIT, **options: Unpack[RequestOptions]) -> None:
        """POST /v1/messages."""
        return self._call(_CREATE, query={"draft": draft}, options=options)

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /v1/messages."""
        return self._call(_LIST, options=options)


class AsyncMessages(AsyncResource):
    """Operations of `messages`."""

    async def create(
        self, *, draft: Omittable[bool] = OMIT, **options: Unpack[RequestOptions]
    ) -> None:
        """POST /v1/messages."""
        return await self._call(_CREATE, query={"draft": draft}, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /v1/messages."""
        return await self._call(_LIST, options=options)
