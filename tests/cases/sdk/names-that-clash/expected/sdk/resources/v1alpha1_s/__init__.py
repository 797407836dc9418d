"""Operations of `v1alpha1_s`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation("v1alpha1_s.retrieve", "GET /v2/v1alpha1-s/{id}")


class V1alpha1S(Resource):
    """Operations of `v1alpha1_s`."""

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/v1alpha1-s/{id}."""
        return self._call(_RETRIEVE, path={"id": id}, options=options)


class AsyncV1alpha1S(AsyncResource):
    """Operations of `v1alpha1_s`."""

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/v1alpha1-s/{id}."""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
