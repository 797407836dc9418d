"""Operations of `books.cover`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.arguments import OMIT, FileInput, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_UPDATE: Operation[None] = Operation(
    "books.cover.update", "POST /books/{id}/cover", body="multipart", files=("picture",)
)


class Cover(Resource):
    """Operations of `books.cover`."""

    def update(
        self,
        id: str,
        *,
        picture: FileInput,
        caption: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /books/{id}/cover.

        Args:
            caption: North only.
        """
        return self._call(
            _UPDATE, path={"id": id}, body={"picture": picture, "caption": caption}, options=options
        )


class AsyncCover(AsyncResource):
    """Operations of `books.cover`."""

    async def update(
        self,
        id: str,
        *,
        picture: FileInput,
        caption: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /books/{id}/cover.

        Args:
            caption: North only.
        """
        return await self._call(
            _UPDATE, path={"id": id}, body={"picture": picture, "caption": caption}, options=options
        )
