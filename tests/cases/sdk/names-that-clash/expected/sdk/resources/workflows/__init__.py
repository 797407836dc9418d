"""Operations of `workflows`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_ENABLE: Operation[None] = Operation("workflows.enable", "PUT /v2/workflows/{id}/enable")


class Workflows(Resource):
    """Operations of `workflows`."""

    def enable(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """PUT /v2/workflows/{id}/enable."""
        return self._call(_ENABLE, path={"id": id}, options=options)


class AsyncWorkflows(AsyncResource):
    """Operations of `workflows`."""

    async def enable(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """PUT /v2/workflows/{id}/enable."""
        return await self._call(_ENABLE, path={"id": id}, options=options)
