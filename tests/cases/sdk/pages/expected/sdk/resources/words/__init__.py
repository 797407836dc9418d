"""Operations of `words`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[models.ListWordsResponse] = Operation(
    "words.list", "GET /words", returns="ListWordsResponse"
)


class Words(Resource):
    """Operations of `words`."""

    def list(
        self, *, cursor: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> models.ListWordsResponse:
        """GET /words.

        North only.
        """
        return self._call(_LIST, query={"cursor": cursor}, options=options)


class AsyncWords(AsyncResource):
    """Operations of `words`."""

    async def list(
        self, *, cursor: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> models.ListWordsResponse:
        """GET /words.

        North only.
        """
        return await self._call(_LIST, query={"cursor": cursor}, options=options)
