"""Operations of `params`. Generated from the specs; do not edit."""

from __future__ import annotations

import builtins
from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[builtins.list[models.ListParamsResponseItem]] = Operation(
    "params.list", "GET /params", returns="list[ListParamsResponseItem]"
)


class Params(Resource):
    """Operations of `params`."""

    def list(
        self, **options: Unpack[RequestOptions]
    ) -> builtins.list[models.ListParamsResponseItem]:
        """GET /params.

        North only.
        """
        return self._call(_LIST, options=options)


class AsyncParams(AsyncResource):
    """Operations of `params`."""

    async def list(
        self, **options: Unpack[RequestOptions]
    ) -> builtins.list[models.ListParamsResponseItem]:
        """GET /params.

        North only.
        """
        return await self._call(_LIST, options=options)
