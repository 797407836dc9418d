"""Operations of `others`. Generated from the specs; do not edit."""

from __future__ import annotations

import builtins
from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[builtins.list[models.SouthLink]] = Operation(
    "others.list", "GET /others", returns="list[SouthLink]"
)


class Others(Resource):
    """Operations of `others`."""

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[models.SouthLink]:
        """GET /others.

        South only.
        """
        return self._call(_LIST, options=options)


class AsyncOthers(AsyncResource):
    """Operations of `others`."""

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[models.SouthLink]:
        """GET /others.

        South only.
        """
        return await self._call(_LIST, options=options)
