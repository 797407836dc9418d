"""Operations of `anything`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.arguments import OMIT, FileInput, Omittable
from ..._runtime.client import AsyncResource, BinaryResponse, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CHANGE: Operation[str] = Operation(
    "anything.change", "PATCH /anything", returns="str", body="text"
)
_CREATE: Operation[models.Thing] = Operation("anything.create", "POST /anything", returns="Thing")
_UPDATE: Operation[BinaryResponse] = Operation(
    "anything.update", "PUT /anything", returns="bytes", body="bytes"
)


class Anything(Resource):
    """Operations of `anything`."""

    def change(self, *, body: str, **options: Unpack[RequestOptions]) -> str:
        """A text of any type.

        Args:
            body: The body of the request.
        """
        return self._call(_CHANGE, body=body, options=options)

    def create(
        self, *, name: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> models.Thing:
        """Whatever it is, it is sent and read as JSON."""
        return self._call(_CREATE, body={"name": name}, options=options)

    def update(self, *, body: FileInput, **options: Unpack[RequestOptions]) -> BinaryResponse:
        """A file of any type.

        Args:
            body: The body of the request.
        """
        return self._call(_UPDATE, body=body, options=options)


class AsyncAnything(AsyncResource):
    """Operations of `anything`."""

    async def change(self, *, body: str, **options: Unpack[RequestOptions]) -> str:
        """A text of any type.

        Args:
            body: The body of the request.
        """
        return await self._call(_CHANGE, body=body, options=options)

    async def create(
        self, *, name: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> models.Thing:
        """Whatever it is, it is sent and read as JSON."""
        return await self._call(_CREATE, body={"name": name}, options=options)

    async def update(self, *, body: FileInput, **options: Unpack[RequestOptions]) -> BinaryResponse:
        """A file of any type.

        Args:
            body: The body of the request.
        """
        return await self._call(_UPDATE, body=body, options=options)
