"""Operations of `calls.picture`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.arguments import FileInput
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_UPDATE: Operation[None] = Operation(
    "calls.picture.update", "PUT /calls/{call_id}/picture", body="bytes", content_type="image/png"
)


class Picture(Resource):
    """Operations of `calls.picture`."""

    def update(self, call_id: str, *, body: FileInput, **options: Unpack[RequestOptions]) -> None:
        """Show a picture.

        Args:
            body: The body of the request.
        """
        return self._call(_UPDATE, path={"call_id": call_id}, body=body, options=options)


class AsyncPicture(AsyncResource):
    """Operations of `calls.picture`."""

    async def update(
        self, call_id: str, *, body: FileInput, **options: Unpack[RequestOptions]
    ) -> None:
        """Show a picture.

        Args:
            body: The body of the request.
        """
        return await self._call(_UPDATE, path={"call_id": call_id}, body=body, options=options)
