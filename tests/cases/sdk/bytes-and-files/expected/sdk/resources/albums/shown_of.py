"""Operations of `albums.shown.of`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation(
    "albums.shown.of.retrieve",
    "GET /albums/{picture_ids}/shown/{shown}/of/{owner}",
    loose=("picture_ids", "shown"),
)


class Of(Resource):
    """Operations of `albums.shown.of`."""

    def retrieve(
        self,
        owner: str | int,
        *,
        picture_ids: Sequence[str],
        shown: bool,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Some pictures."""
        return self._call(
            _RETRIEVE,
            path={"picture_ids": picture_ids, "shown": shown, "owner": owner},
            options=options,
        )


class AsyncOf(AsyncResource):
    """Operations of `albums.shown.of`."""

    async def retrieve(
        self,
        owner: str | int,
        *,
        picture_ids: Sequence[str],
        shown: bool,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Some pictures."""
        return await self._call(
            _RETRIEVE,
            path={"picture_ids": picture_ids, "shown": shown, "owner": owner},
            options=options,
        )
