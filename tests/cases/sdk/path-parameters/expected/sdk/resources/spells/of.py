"""Operations of `spells.of`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation("spells.of.retrieve", "GET /spells/{a-b}/of/{a_b}")


class Of(Resource):
    """Operations of `spells.of`."""

    def retrieve(self, a_b: str, *, path_a_b: str, **options: Unpack[RequestOptions]) -> None:
        """GET /spells/{a-b}/of/{a_b}.

        North only.
        """
        return self._call(_RETRIEVE, path={"a-b": path_a_b, "a_b": a_b}, options=options)


class AsyncOf(AsyncResource):
    """Operations of `spells.of`."""

    async def retrieve(self, a_b: str, *, path_a_b: str, **options: Unpack[RequestOptions]) -> None:
        """GET /spells/{a-b}/of/{a_b}.

        North only.
        """
        return await self._call(_RETRIEVE, path={"a-b": path_a_b, "a_b": a_b}, options=options)
