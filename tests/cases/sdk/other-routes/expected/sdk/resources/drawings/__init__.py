"""Operations of `drawings`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[None] = Operation("drawings.create", "POST /drawings")


class Drawings(Resource):
    """Operations of `drawings`."""

    def create(self, *, picture: Omittable[str] = OMIT, **options: Unpack[RequestOptions]) -> None:
        """POST /drawings.

        North only.
        """
        return self._call(_CREATE, body={"picture": picture}, options=options)


class AsyncDrawings(AsyncResource):
    """Operations of `drawings`."""

    async def create(
        self, *, picture: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> None:
        """POST /drawings.

        North only.
        """
        return await self._call(_CREATE, body={"picture": picture}, options=options)
