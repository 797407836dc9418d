"""Operations of `v2.messages`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CANCEL: Operation[None] = Operation("v2.messages.cancel", "POST /v2/messages/{id}:cancel")
_COUNT_WORDS: Operation[None] = Operation("v2.messages.count_words", "GET /v2/messages:countWords")
_CREATE: Operation[None] = Operation("v2.messages.create", "POST /v2/messages")


class Messages(Resource):
    """Operations of `v2.messages`."""

    def cancel(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """POST /v2/messages/{id}:cancel."""
        return self._call(_CANCEL, path={"id": id}, options=options)

    def count_words(self, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/messages:countWords."""
        return self._call(_COUNT_WORDS, options=options)

    def create(self, *, draft: Omittable[bool] = OMIT, **options: Unpack[RequestOptions]) -> None:
        """POST /v2/messages."""
        return self._call(_CREATE, query={"draft": draft}, options=options)


class AsyncMessages(AsyncResource):
    """Operations of `v2.messages`."""

    async def cancel(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """POST /v2/messages/{id}:cancel."""
        return await self._call(_CANCEL, path={"id": id}, options=options)

    async def count_words(self, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/messages:countWords."""
        return await self._call(_COUNT_WORDS, options=options)

    async def create(
        self, *, draft: Omittable[bool] = OMIT, **options: Unpack[RequestOptions]
    ) -> None:
        """POST /v2/messages."""
        return await self._call(_CREATE, query={"draft": draft}, options=options)
