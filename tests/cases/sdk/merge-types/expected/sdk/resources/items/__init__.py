"""Operations of `items`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from ... import params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[None] = Operation("items.create", "POST /items")


class Items(Resource):
    """Operations of `items`."""

    def create(
        self,
        *,
        filter: Omittable[params.PostItemsFilter] = OMIT,
        active: Omittable[bool] = OMIT,
        rank: Omittable[int] = OMIT,
        price: Omittable[str | float] = OMIT,
        tags: Omittable[Sequence[str] | str] = OMIT,
        voice: Omittable[str | params.PostItemsRequestVoice] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /items."""
        return self._call(
            _CREATE,
            query={"filter": filter},
            body={"active": active, "rank": rank, "price": price, "tags": tags, "voice": voice},
            options=options,
        )


class AsyncItems(AsyncResource):
    """Operations of `items`."""

    async def create(
        self,
        *,
        filter: Omittable[params.PostItemsFilter] = OMIT,
        active: Omittable[bool] = OMIT,
        rank: Omittable[int] = OMIT,
        price: Omittable[str | float] = OMIT,
        tags: Omittable[Sequence[str] | str] = OMIT,
        voice: Omittable[str | params.PostItemsRequestVoice] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /items."""
        return await self._call(
            _CREATE,
            query={"filter": filter},
            body={"active": active, "rank": rank, "price": price, "tags": tags, "voice": voice},
            options=options,
        )
