"""Operations of `cages`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[models.Cage] = Operation(
    "cages.retrieve", "GET /cages/{cage_id}", returns="Cage"
)


class Cages(Resource):
    """Operations of `cages`."""

    def retrieve(self, cage_id: str, **options: Unpack[RequestOptions]) -> models.Cage:
        """See a cage.

        Args:
            cage_id: Which cage.
        """
        return self._call(_RETRIEVE, path={"cage_id": cage_id}, options=options)


class AsyncCages(AsyncResource):
    """Operations of `cages`."""

    async def retrieve(self, cage_id: str, **options: Unpack[RequestOptions]) -> models.Cage:
        """See a cage.

        Args:
            cage_id: Which cage.
        """
        return await self._call(_RETRIEVE, path={"cage_id": cage_id}, options=options)
