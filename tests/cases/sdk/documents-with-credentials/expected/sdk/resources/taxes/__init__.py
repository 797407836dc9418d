"""Operations of `taxes`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[None] = Operation("taxes.list", "GET /taxes")


class Taxes(Resource):
    """Operations of `taxes`."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """Count the taxes.

        Takes no credential.
        """
        return self._call(_LIST, options=options)


class AsyncTaxes(AsyncResource):
    """Operations of `taxes`."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """Count the taxes.

        Takes no credential.
        """
        return await self._call(_LIST, options=options)
