"""Operations of `searches`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from ... import params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[None] = Operation(
    "searches.create",
    "POST /searches",
    body="form",
    encodings={"filter": "brackets dots", "words": "brackets"},
)


class Searches(Resource):
    """Operations of `searches`."""

    def create(
        self,
        *,
        words: Omittable[Sequence[str]] = OMIT,
        filter: Omittable[params.Filter] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /searches."""
        return self._call(_CREATE, body={"words": words, "filter": filter}, options=options)


class AsyncSearches(AsyncResource):
    """Operations of `searches`."""

    async def create(
        self,
        *,
        words: Omittable[Sequence[str]] = OMIT,
        filter: Omittable[params.Filter] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /searches."""
        return await self._call(_CREATE, body={"words": words, "filter": filter}, options=options)
