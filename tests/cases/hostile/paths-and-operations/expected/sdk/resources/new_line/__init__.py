"""Operations of `new_line`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation("new_line.retrieve", "GET /new\nline\x00\u202e/{a_b}")


class NewLine(Resource):
    """Operations of `new_line`."""

    def retrieve(self, a_b: str, **options: Unpack[RequestOptions]) -> None:
        """GET /new line  /{a_b}."""
        return self._call(_RETRIEVE, path={"a_b": a_b}, options=options)


class AsyncNewLine(AsyncResource):
    """Operations of `new_line`."""

    async def retrieve(self, a_b: str, **options: Unpack[RequestOptions]) -> None:
        """GET /new line  /{a_b}."""
        return await self._call(_RETRIEVE, path={"a_b": a_b}, options=options)
