"""Operations of `words`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Words] = Operation("words.create", "POST /words", returns="Words")
_LIST: Operation[object] = Operation("words.list", "GET /words", returns="object")


class Words(Resource):
    """Operations of `words`."""

    def create(self, **options: Unpack[RequestOptions]) -> models.Words:
        """POST /words."""
        return self._call(_CREATE, options=options)

    def list(self, **options: Unpack[RequestOptions]) -> object:
        """GET /words."""
        return self._call(_LIST, options=options)


class AsyncWords(AsyncResource):
    """Operations of `words`."""

    async def create(self, **options: Unpack[RequestOptions]) -> models.Words:
        """POST /words."""
        return await self._call(_CREATE, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> object:
        """GET /words."""
        return await self._call(_LIST, options=options)
