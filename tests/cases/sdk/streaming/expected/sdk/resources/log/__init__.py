"""Operations of `log`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[str] = Operation("log.retrieve", "GET /log", returns="str")


class Log(Resource):
    """Operations of `log`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> str:
        """What happened, as text."""
        return self._call(_RETRIEVE, options=options)


class AsyncLog(AsyncResource):
    """Operations of `log`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> str:
        """What happened, as text."""
        return await self._call(_RETRIEVE, options=options)
