"""Operations of `admin.keys`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[None] = Operation("admin.keys.list", "GET /admin/keys")


class Keys(Resource):
    """Operations of `admin.keys`."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """Count the keys.

        Takes `admin_key`.
        """
        return self._call(_LIST, options=options)


class AsyncKeys(AsyncResource):
    """Operations of `admin.keys`."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """Count the keys.

        Takes `admin_key`.
        """
        return await self._call(_LIST, options=options)
