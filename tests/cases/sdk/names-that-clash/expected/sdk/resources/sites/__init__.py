"""Operations of `sites`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[None] = Operation("sites.list", "GET /v2/sites")
_LIST_OF_ACCOUNT: Operation[None] = Operation("sites.list_of_account", "GET /v2/{account}/sites")


class Sites(Resource):
    """Operations of `sites`."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/sites."""
        return self._call(_LIST, options=options)

    def list_of_account(self, account: str, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/{account}/sites."""
        return self._call(_LIST_OF_ACCOUNT, path={"account": account}, options=options)


class AsyncSites(AsyncResource):
    """Operations of `sites`."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/sites."""
        return await self._call(_LIST, options=options)

    async def list_of_account(self, account: str, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/{account}/sites."""
        return await self._call(_LIST_OF_ACCOUNT, path={"account": account}, options=options)
