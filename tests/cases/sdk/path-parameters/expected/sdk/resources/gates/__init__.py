"""Operations of `gates`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_UPDATE: Operation[None] = Operation("gates.update", "POST /gates/{gate_id}")


class Gates(Resource):
    """Operations of `gates`."""

    def update(self, gate_id: str, *, open: bool, **options: Unpack[RequestOptions]) -> None:
        """POST /gates/{gate_id}."""
        return self._call(_UPDATE, path={"gate_id": gate_id}, body={"open": open}, options=options)


class AsyncGates(AsyncResource):
    """Operations of `gates`."""

    async def update(self, gate_id: str, *, open: bool, **options: Unpack[RequestOptions]) -> None:
        """POST /gates/{gate_id}."""
        return await self._call(
            _UPDATE, path={"gate_id": gate_id}, body={"open": open}, options=options
        )
