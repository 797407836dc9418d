"""Operations of `animals`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models, params
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Animal] = Operation("animals.create", "POST /animals", returns="Animal")
_LIST: Operation[models.ListAnimalsResponse] = Operation(
    "animals.list", "GET /animals", returns="ListAnimalsResponse"
)


class Animals(Resource):
    """Operations of `animals`."""

    def create(self, *, animal: params.Animal, **options: Unpack[RequestOptions]) -> models.Animal:
        """POST /animals.

        Args:
            animal: Any animal.
        """
        return self._call(_CREATE, body={"animal": animal}, options=options)

    def list(self, **options: Unpack[RequestOptions]) -> models.ListAnimalsResponse:
        """GET /animals."""
        return self._call(_LIST, options=options)


class AsyncAnimals(AsyncResource):
    """Operations of `animals`."""

    async def create(
        self, *, animal: params.Animal, **options: Unpack[RequestOptions]
    ) -> models.Animal:
        """POST /animals.

        Args:
            animal: Any animal.
        """
        return await self._call(_CREATE, body={"animal": animal}, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> models.ListAnimalsResponse:
        """GET /animals."""
        return await self._call(_LIST, options=options)
