"""Operations of `items`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.models import Model
from ..._runtime.operation import Operation, RequestOptions
from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ... import models

_CREATE: Operation[None] = Operation("items.create", "POST /items")


class Items(Resource):
    """Operations of `items`."""

    def create(
        self,
        *,
        filter: Omittable[models.PostItemsFilterParam | Model] = OMIT,
        active: Omittable[bool | models.PostItemsRequestActive] = OMIT,
        rank: Omittable[int | models.PostItemsRequestRank] = OMIT,
        price: Omittable[str | float] = OMIT,
        tags: Omittable[Sequence[str] | str] = OMIT,
        voice: Omittable[str | models.PostItemsRequestVoiceParam | Model] = OMIT,
        options: RequestOptions | None = None,
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
        filter: Omittable[models.PostItemsFilterParam | Model] = OMIT,
        active: Omittable[bool | models.PostItemsRequestActive] = OMIT,
        rank: Omittable[int | models.PostItemsRequestRank] = OMIT,
        price: Omittable[str | float] = OMIT,
        tags: Omittable[Sequence[str] | str] = OMIT,
        voice: Omittable[str | models.PostItemsRequestVoiceParam | Model] = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /items."""
        return await self._call(
            _CREATE,
            query={"filter": filter},
            body={"active": active, "rank": rank, "price": price, "tags": tags, "voice": voice},
            options=options,
        )
