"""Operations of `spaces.quotas`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_PATCH: Operation[None] = Operation("spaces.quotas.patch", "PATCH /v2/spaces/{space}/quotas/{name}")
_UPDATE: Operation[None] = Operation("spaces.quotas.update", "PUT /v2/spaces/{space}/quotas/{name}")


class Quotas(Resource):
    """Operations of `spaces.quotas`."""

    def patch(self, name: str, *, space: str, **options: Unpack[RequestOptions]) -> None:
        """PATCH /v2/spaces/{space}/quotas/{name}."""
        return self._call(_PATCH, path={"space": space, "name": name}, options=options)

    def update(self, name: str, *, space: str, **options: Unpack[RequestOptions]) -> None:
        """PUT /v2/spaces/{space}/quotas/{name}."""
        return self._call(_UPDATE, path={"space": space, "name": name}, options=options)


class AsyncQuotas(AsyncResource):
    """Operations of `spaces.quotas`."""

    async def patch(self, name: str, *, space: str, **options: Unpack[RequestOptions]) -> None:
        """PATCH /v2/spaces/{space}/quotas/{name}."""
        return await self._call(_PATCH, path={"space": space, "name": name}, options=options)

    async def update(self, name: str, *, space: str, **options: Unpack[RequestOptions]) -> None:
        """PUT /v2/spaces/{space}/quotas/{name}."""
        return await self._call(_UPDATE, path={"space": space, "name": name}, options=options)
