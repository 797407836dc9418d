"""Operations of `pictures`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ... import models
from ..._runtime.arguments import OMIT, FileInput, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.tables import Operation, RequestOptions

if TYPE_CHECKING:
    from .content import AsyncContent, Content

_CREATE: Operation[models.Picture] = Operation(
    "pictures.create", "POST /pictures", returns="Picture", body="multipart", files=("file",)
)


class Pictures(Resource):
    """Operations of `pictures`."""

    @cached_property
    def content(self) -> Content:
        """Operations of `pictures.content`."""
        from .content import Content

        return Content(self)

    def create(
        self,
        *,
        file: FileInput,
        caption: Omittable[str] = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Picture:
        """Upload a picture.

        Args:
            file: The picture.
            caption: What it shows.
        """
        return self._call(_CREATE, body={"file": file, "caption": caption}, options=options)


class AsyncPictures(AsyncResource):
    """Operations of `pictures`."""

    @cached_property
    def content(self) -> AsyncContent:
        """Operations of `pictures.content`."""
        from .content import AsyncContent

        return AsyncContent(self)

    async def create(
        self,
        *,
        file: FileInput,
        caption: Omittable[str] = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Picture:
        """Upload a picture.

        Args:
            file: The picture.
            caption: What it shows.
        """
        return await self._call(_CREATE, body={"file": file, "caption": caption}, options=options)
