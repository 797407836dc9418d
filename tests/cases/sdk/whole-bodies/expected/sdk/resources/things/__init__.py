"""Operations of `things`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[str] = Operation(
    "things.create", "POST /things", returns="str", body="text", content_type="application/xml"
)
_UPDATE: Operation[models.Thing] = Operation("things.update", "PUT /things", returns="Thing")


class Things(Resource):
    """Operations of `things`."""

    def create(self, *, body: str, **options: Unpack[RequestOptions]) -> str:
        """XML is written and parsed by the caller.

        Args:
            body: The body of the request.
        """
        return self._call(_CREATE, body=body, options=options)

    def update(
        self, *, name: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> models.Thing:
        """JSON comes before XML."""
        return self._call(_UPDATE, body={"name": name}, options=options)


class AsyncThings(AsyncResource):
    """Operations of `things`."""

    async def create(self, *, body: str, **options: Unpack[RequestOptions]) -> str:
        """XML is written and parsed by the caller.

        Args:
            body: The body of the request.
        """
        return await self._call(_CREATE, body=body, options=options)

    async def update(
        self, *, name: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> models.Thing:
        """JSON comes before XML."""
        return await self._call(_UPDATE, body={"name": name}, options=options)
