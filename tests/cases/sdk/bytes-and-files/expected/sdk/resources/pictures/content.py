"""Operations of `pictures.content`. Generated from the specs; do not edit."""

from __future__ import annotations

from ..._runtime.arguments import FileInput
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.tables import Operation, RequestOptions

_RETRIEVE: Operation[bytes] = Operation(
    "pictures.content.retrieve", "GET /pictures/{picture_id}/content", returns="bytes"
)
_UPDATE: Operation[None] = Operation(
    "pictures.content.update", "PUT /pictures/{picture_id}/content", body="bytes"
)


class Content(Resource):
    """Operations of `pictures.content`."""

    def retrieve(self, picture_id: str, *, options: RequestOptions | None = None) -> bytes:
        """The bytes of a picture."""
        return self._call(_RETRIEVE, path={"picture_id": picture_id}, options=options)

    def update(
        self, picture_id: str, *, body: FileInput, options: RequestOptions | None = None
    ) -> None:
        """Replace the bytes of a picture.

        Args:
            body: The body of the request.
        """
        return self._call(_UPDATE, path={"picture_id": picture_id}, body=body, options=options)


class AsyncContent(AsyncResource):
    """Operations of `pictures.content`."""

    async def retrieve(self, picture_id: str, *, options: RequestOptions | None = None) -> bytes:
        """The bytes of a picture."""
        return await self._call(_RETRIEVE, path={"picture_id": picture_id}, options=options)

    async def update(
        self, picture_id: str, *, body: FileInput, options: RequestOptions | None = None
    ) -> None:
        """Replace the bytes of a picture.

        Args:
            body: The body of the request.
        """
        return await self._call(
            _UPDATE, path={"picture_id": picture_id}, body=body, options=options
        )
