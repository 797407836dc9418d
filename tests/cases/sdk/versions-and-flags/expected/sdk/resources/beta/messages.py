"""Operations of `beta.messages`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[None] = Operation("beta.messages.create", "POST /v1/messages?beta=true")


class Messages(Resource):
    """Operations of `beta.messages`."""

    def create(self, *, draft: Omittable[bool] = OMIT, **options: Unpack[RequestOptions]) -> None:
        """POST /v1/messages?beta=true."""
        return self._call(_CREATE, query={"draft": draft}, options=options)


class AsyncMessages(AsyncResource):
    """Operations of `beta.messages`."""

    async def create(
        self, *, draft: Omittable[bool] = OMIT, **options: Unpack[RequestOptions]
    ) -> None:
        """POST /v1/messages?beta=true."""
        return await self._call(_CREATE, query={"draft": draft}, options=options)
