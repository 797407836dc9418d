"""Operations of `words`. Generated from the specs; do not edit."""

from __future__ import annotations

import builtins
from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[builtins.list[str]] = Operation("words.list", "GET /words", returns="list[str]")


class Words(Resource):
    """Operations of `words`."""

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """GET /words."""
        return self._call(_LIST, options=options)


class AsyncWords(AsyncResource):
    """Operations of `words`."""

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """GET /words."""
        return await self._call(_LIST, options=options)
