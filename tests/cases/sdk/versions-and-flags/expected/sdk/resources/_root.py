"""Operations of the client itself. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from .._runtime.client import AsyncResource, Resource
from .._runtime.options import RequestOptions
from .._runtime.tables import Operation

_CLASSIFY: Operation[None] = Operation("classify", "POST /v1/classify")
_CLOSE: Operation[None] = Operation("close", "POST /v1/close")


class Root(Resource):
    """Operations of the client itself."""

    def classify(self, **options: Unpack[RequestOptions]) -> None:
        """POST /v1/classify."""
        return self._call(_CLASSIFY, options=options)

    def close(self, **options: Unpack[RequestOptions]) -> None:
        """POST /v1/close."""
        return self._call(_CLOSE, options=options)


class AsyncRoot(AsyncResource):
    """Operations of the client itself."""

    async def classify(self, **options: Unpack[RequestOptions]) -> None:
        """POST /v1/classify."""
        return await self._call(_CLASSIFY, options=options)

    async def close(self, **options: Unpack[RequestOptions]) -> None:
        """POST /v1/close."""
        return await self._call(_CLOSE, options=options)
