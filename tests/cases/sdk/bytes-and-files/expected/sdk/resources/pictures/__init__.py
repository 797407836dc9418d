"""Operations of `pictures`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.arguments import OMIT, FileInput, Omittable
from ..._runtime.client import AsyncResource, BinaryResponse, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CONTENT: Operation[BinaryResponse] = Operation(
    "pictures.content", "GET /pictures/{picture_id}/content", returns="bytes"
)
_CREATE: Operation[models.Picture] = Operation(
    "pictures.create",
    "POST /pictures",
    returns="Picture",
    body="multipart",
    files=("file", "frame"),
    loose=("frame",),
)
_UPDATE_CONTENT: Operation[None] = Operation(
    "pictures.update_content", "PUT /pictures/{picture_id}/content", body="bytes"
)


class Pictures(Resource):
    """Operations of `pictures`."""

    def content(self, picture_id: str, **options: Unpack[RequestOptions]) -> BinaryResponse:
        """The bytes of a picture."""
        return self._call(_CONTENT, path={"picture_id": picture_id}, options=options)

    def create(
        self,
        *,
        file: FileInput,
        caption: Omittable[str] = OMIT,
        frame: Omittable[FileInput | str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Picture:
        """Upload a picture.

        Args:
            file: The picture.
            caption: What it shows.
            frame: The picture around it, or the name of one.
        """
        return self._call(
            _CREATE, body={"file": file, "caption": caption, "frame": frame}, options=options
        )

    def update_content(
        self, picture_id: str, *, body: FileInput, **options: Unpack[RequestOptions]
    ) -> None:
        """Replace the bytes of a picture.

        Args:
            body: The body of the request.
        """
        return self._call(
            _UPDATE_CONTENT, path={"picture_id": picture_id}, body=body, options=options
        )


class AsyncPictures(AsyncResource):
    """Operations of `pictures`."""

    async def content(self, picture_id: str, **options: Unpack[RequestOptions]) -> BinaryResponse:
        """The bytes of a picture."""
        return await self._call(_CONTENT, path={"picture_id": picture_id}, options=options)

    async def create(
        self,
        *,
        file: FileInput,
        caption: Omittable[str] = OMIT,
        frame: Omittable[FileInput | str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Picture:
        """Upload a picture.

        Args:
            file: The picture.
            caption: What it shows.
            frame: The picture around it, or the name of one.
        """
        return await self._call(
            _CREATE, body={"file": file, "caption": caption, "frame": frame}, options=options
        )

    async def update_content(
        self, picture_id: str, *, body: FileInput, **options: Unpack[RequestOptions]
    ) -> None:
        """Replace the bytes of a picture.

        Args:
            body: The body of the request.
        """
        return await self._call(
            _UPDATE_CONTENT, path={"picture_id": picture_id}, body=body, options=options
        )
