"""Operations of `poems`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[None] = Operation("poems.create", "POST /poems")


class Poems(Resource):
    """Operations of `poems`."""

    def create(
        self, *, model: str, lines: Omittable[int] = OMIT, **options: Unpack[RequestOptions]
    ) -> None:
        """POST /poems."""
        return self._call(_CREATE, body={"model": model, "lines": lines}, options=options)


class AsyncPoems(AsyncResource):
    """Operations of `poems`."""

    async def create(
        self, *, model: str, lines: Omittable[int] = OMIT, **options: Unpack[RequestOptions]
    ) -> None:
        """POST /poems."""
        return await self._call(_CREATE, body={"model": model, "lines": lines}, options=options)
