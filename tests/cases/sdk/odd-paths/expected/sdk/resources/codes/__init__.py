"""Operations of `codes`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_GET_PART: Operation[None] = Operation("codes.get_part", "GET /codes/{code}/{part}")
_RETRIEVE: Operation[None] = Operation("codes.retrieve", "GET /codes/{code}")


class Codes(Resource):
    """Operations of `codes`."""

    def get_part(self, part: str, *, code: str, **options: Unpack[RequestOptions]) -> None:
        """Of two patterns no parameter is declared."""
        return self._call(_GET_PART, path={"code": code, "part": part}, options=options)

    def retrieve(self, code: int, **options: Unpack[RequestOptions]) -> None:
        """A router's pattern is no part of the name."""
        return self._call(_RETRIEVE, path={"code": code}, options=options)


class AsyncCodes(AsyncResource):
    """Operations of `codes`."""

    async def get_part(self, part: str, *, code: str, **options: Unpack[RequestOptions]) -> None:
        """Of two patterns no parameter is declared."""
        return await self._call(_GET_PART, path={"code": code, "part": part}, options=options)

    async def retrieve(self, code: int, **options: Unpack[RequestOptions]) -> None:
        """A router's pattern is no part of the name."""
        return await self._call(_RETRIEVE, path={"code": code}, options=options)
