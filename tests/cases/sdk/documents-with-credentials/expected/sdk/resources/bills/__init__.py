"""Operations of `bills`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[None] = Operation("bills.list", "GET /bills")


class Bills(Resource):
    """Operations of `bills`."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """Count the bills.

        Takes `billing_key`.
        """
        return self._call(_LIST, options=options)


class AsyncBills(AsyncResource):
    """Operations of `bills`."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """Count the bills.

        Takes `billing_key`.
        """
        return await self._call(_LIST, options=options)
