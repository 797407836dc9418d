"""Operations of `picture`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.arguments import FileInput
from ..._runtime.client import AsyncResource, BinaryResponse, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_UPDATE: Operation[BinaryResponse] = Operation(
    "picture.update", "PUT /picture", returns="bytes", body="bytes", content_type="image/png"
)


class Picture(Resource):
    """Operations of `picture`."""

    def update(self, *, body: FileInput, **options: Unpack[RequestOptions]) -> BinaryResponse:
        """A picture, which no schema calls binary.

        Args:
            body: The body of the request.
        """
        return self._call(_UPDATE, body=body, options=options)


class AsyncPicture(AsyncResource):
    """Operations of `picture`."""

    async def update(self, *, body: FileInput, **options: Unpack[RequestOptions]) -> BinaryResponse:
        """A picture, which no schema calls binary.

        Args:
            body: The body of the request.
        """
        return await self._call(_UPDATE, body=body, options=options)
