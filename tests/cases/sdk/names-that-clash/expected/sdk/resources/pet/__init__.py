"""Operations of `pet`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[None] = Operation("pet.create", "POST /v2/pet")
_FIND_BY_STATUS: Operation[None] = Operation("pet.find_by_status", "GET /v2/pet/findByStatus")
_FIND_BY_TAGS: Operation[None] = Operation("pet.find_by_tags", "GET /v2/pet/findByTags")
_UPDATE: Operation[None] = Operation("pet.update", "PUT /v2/pet")
_UPDATE_WITH_FORM: Operation[None] = Operation("pet.update_with_form", "POST /v2/pet/{pet_id}")


class Pet(Resource):
    """Operations of `pet`."""

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """POST /v2/pet."""
        return self._call(_CREATE, options=options)

    def find_by_status(self, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/pet/findByStatus."""
        return self._call(_FIND_BY_STATUS, options=options)

    def find_by_tags(self, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/pet/findByTags."""
        return self._call(_FIND_BY_TAGS, options=options)

    def update(self, **options: Unpack[RequestOptions]) -> None:
        """PUT /v2/pet."""
        return self._call(_UPDATE, options=options)

    def update_with_form(self, pet_id: str, **options: Unpack[RequestOptions]) -> None:
        """POST /v2/pet/{pet_id}."""
        return self._call(_UPDATE_WITH_FORM, path={"pet_id": pet_id}, options=options)


class AsyncPet(AsyncResource):
    """Operations of `pet`."""

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """POST /v2/pet."""
        return await self._call(_CREATE, options=options)

    async def find_by_status(self, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/pet/findByStatus."""
        return await self._call(_FIND_BY_STATUS, options=options)

    async def find_by_tags(self, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/pet/findByTags."""
        return await self._call(_FIND_BY_TAGS, options=options)

    async def update(self, **options: Unpack[RequestOptions]) -> None:
        """PUT /v2/pet."""
        return await self._call(_UPDATE, options=options)

    async def update_with_form(self, pet_id: str, **options: Unpack[RequestOptions]) -> None:
        """POST /v2/pet/{pet_id}."""
        return await self._call(_UPDATE_WITH_FORM, path={"pet_id": pet_id}, options=options)
