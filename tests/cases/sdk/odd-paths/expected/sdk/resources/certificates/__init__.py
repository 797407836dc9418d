"""Operations of `certificates`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation(
    "certificates.retrieve", "GET /certificates/{certificate_id}"
)


class Certificates(Resource):
    """Operations of `certificates`."""

    def retrieve(self, certificate_id: int, **options: Unpack[RequestOptions]) -> None:
        """One is missing, another one is too many."""
        return self._call(_RETRIEVE, path={"certificate_id": certificate_id}, options=options)


class AsyncCertificates(AsyncResource):
    """Operations of `certificates`."""

    async def retrieve(self, certificate_id: int, **options: Unpack[RequestOptions]) -> None:
        """One is missing, another one is too many."""
        return await self._call(_RETRIEVE, path={"certificate_id": certificate_id}, options=options)
