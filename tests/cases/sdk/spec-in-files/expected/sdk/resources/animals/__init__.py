"""Operations of `animals`. Generated from the specs; do not edit."""

from __future__ import annotations

import builtins
from typing import Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Animal] = Operation("animals.create", "POST /animals", returns="Animal")
_LIST: Operation[builtins.list[models.Animal]] = Operation(
    "animals.list", "GET /animals", returns="list[Animal]"
)


class Animals(Resource):
    """Operations of `animals`."""

    def create(
        self,
        *,
        name: str,
        origin: Omittable[params.PlacesName | models.PlacesName] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Animal:
        """Add an animal.

        Args:
            name: What it is called.
            origin: Where something is.
        """
        return self._call(_CREATE, body={"name": name, "origin": origin}, options=options)

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[models.Animal]:
        """See all animals."""
        return self._call(_LIST, options=options)


class AsyncAnimals(AsyncResource):
    """Operations of `animals`."""

    async def create(
        self,
        *,
        name: str,
        origin: Omittable[params.PlacesName | models.PlacesName] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Animal:
        """Add an animal.

        Args:
            name: What it is called.
            origin: Where something is.
        """
        return await self._call(_CREATE, body={"name": name, "origin": origin}, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[models.Animal]:
        """See all animals."""
        return await self._call(_LIST, options=options)
