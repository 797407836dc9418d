"""Operations of `k8s_io`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation("k8s_io.retrieve", "GET /v2/k8s.io/{id}")


class K8sIo(Resource):
    """Operations of `k8s_io`."""

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/k8s.io/{id}."""
        return self._call(_RETRIEVE, path={"id": id}, options=options)


class AsyncK8sIo(AsyncResource):
    """Operations of `k8s_io`."""

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/k8s.io/{id}."""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
