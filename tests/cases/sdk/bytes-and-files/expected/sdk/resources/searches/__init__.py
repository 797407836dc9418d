"""Operations of `searches`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from ..._runtime.client import AsyncResource, BinaryResponse, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[BinaryResponse | None] = Operation(
    "searches.create", "POST /searches", returns="bytes | None", body="form"
)


class Searches(Resource):
    """Operations of `searches`."""

    def create(
        self, *, words: Sequence[str], **options: Unpack[RequestOptions]
    ) -> BinaryResponse | None:
        """Look for pictures.

        Args:
            words: All of these.
        """
        return self._call(_CREATE, body={"words": words}, options=options)


class AsyncSearches(AsyncResource):
    """Operations of `searches`."""

    async def create(
        self, *, words: Sequence[str], **options: Unpack[RequestOptions]
    ) -> BinaryResponse | None:
        """Look for pictures.

        Args:
            words: All of these.
        """
        return await self._call(_CREATE, body={"words": words}, options=options)
