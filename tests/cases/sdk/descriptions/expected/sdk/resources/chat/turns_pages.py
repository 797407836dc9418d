"""The pages of a chat. Generated from the specs; do not edit."""

from __future__ import annotations

import builtins
from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[builtins.list[str]] = Operation(
    "chat.turns.pages.list", "GET /chat/turns/{turn_id}/pages", returns="list[str]"
)


class Pages(Resource):
    """The pages of a chat."""

    def list(self, turn_id: str, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """Lists the pages of a turn."""
        return self._call(_LIST, path={"turn_id": turn_id}, options=options)


class AsyncPages(AsyncResource):
    """The pages of a chat."""

    async def list(self, turn_id: str, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """Lists the pages of a turn."""
        return await self._call(_LIST, path={"turn_id": turn_id}, options=options)
