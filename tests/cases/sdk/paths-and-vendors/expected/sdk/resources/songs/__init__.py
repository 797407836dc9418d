"""Operations of `songs`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from ... import models
from ..._runtime.arguments import OMIT, FileInput, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Poem] = Operation(
    "songs.create", "POST /songs", returns="Poem", body="multipart", files=("tune",)
)


class Songs(Resource):
    """Operations of `songs`."""

    def create(
        self,
        *,
        tune: FileInput,
        model: Omittable[str] = OMIT,
        moods: Omittable[Sequence[str]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Poem:
        """POST /songs.

        Args:
            model: Required by South.
        """
        return self._call(
            _CREATE, body={"model": model, "tune": tune, "moods": moods}, options=options
        )


class AsyncSongs(AsyncResource):
    """Operations of `songs`."""

    async def create(
        self,
        *,
        tune: FileInput,
        model: Omittable[str] = OMIT,
        moods: Omittable[Sequence[str]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Poem:
        """POST /songs.

        Args:
            model: Required by South.
        """
        return await self._call(
            _CREATE, body={"model": model, "tune": tune, "moods": moods}, options=options
        )
