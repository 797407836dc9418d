"""Operations of `quote`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation("quote.retrieve", 'GET /quote"""\'\\/{{x}}')


class Quote(Resource):
    """Operations of `quote`."""

    def retrieve(self, x: str, **options: Unpack[RequestOptions]) -> None:
        """GET /quote\"\"\"'\\/{{x}}."""
        return self._call(_RETRIEVE, path={"x": x}, options=options)


class AsyncQuote(AsyncResource):
    """Operations of `quote`."""

    async def retrieve(self, x: str, **options: Unpack[RequestOptions]) -> None:
        """GET /quote\"\"\"'\\/{{x}}."""
        return await self._call(_RETRIEVE, path={"x": x}, options=options)
