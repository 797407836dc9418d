"""Operations of `pet`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from typing_extensions import deprecated

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_UPDATE: Operation[None] = Operation("pet.update_with_form", "POST /pet/{pet_id}")
_UPDATE_WITH_FORM: Operation[None] = Operation("pet.update_with_form", "POST /pet/{pet_id}")


class Pet(Resource):
    """Operations of `pet`."""

    @deprecated("Call pet.update_with_form instead.")
    def update(self, pet_id: str, **options: Unpack[RequestOptions]) -> None:
        """POST /pet/{pet_id}."""
        return self._call(_UPDATE, path={"pet_id": pet_id}, options=options)

    def update_with_form(self, pet_id: str, **options: Unpack[RequestOptions]) -> None:
        """POST /pet/{pet_id}."""
        return self._call(_UPDATE_WITH_FORM, path={"pet_id": pet_id}, options=options)


class AsyncPet(AsyncResource):
    """Operations of `pet`."""

    @deprecated("Call pet.update_with_form instead.")
    async def update(self, pet_id: str, **options: Unpack[RequestOptions]) -> None:
        """POST /pet/{pet_id}."""
        return await self._call(_UPDATE, path={"pet_id": pet_id}, options=options)

    async def update_with_form(self, pet_id: str, **options: Unpack[RequestOptions]) -> None:
        """POST /pet/{pet_id}."""
        return await self._call(_UPDATE_WITH_FORM, path={"pet_id": pet_id}, options=options)
