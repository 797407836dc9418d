"""Operations of the client itself. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._runtime.arguments import OMIT, Omittable
from .._runtime.client import AsyncResource, Resource
from .._runtime.options import RequestOptions
from .._runtime.tables import Operation
from ..resources._options import RequestOptionsWithoutTimeout

_CLOSE: Operation[list[models.Clock]] = Operation("close", "GET /close", returns="list[Clock]")
_COPY: Operation[models.Clock] = Operation("copy", "POST /copy", returns="Clock")


class Root(Resource):
    """Operations of the client itself."""

    def close(self, **options: Unpack[RequestOptions]) -> list[models.Clock]:
        """GET /close."""
        return self._call(_CLOSE, options=options)

    def copy(
        self,
        *,
        timeout: float,
        data: Omittable[str] = OMIT,
        to_table: Omittable[str] = OMIT,
        **options: Unpack[RequestOptionsWithoutTimeout],
    ) -> models.Clock:
        """POST /copy."""
        return self._call(
            _COPY, body={"timeout": timeout, "data": data, "toTable": to_table}, options=options
        )


class AsyncRoot(AsyncResource):
    """Operations of the client itself."""

    async def close(self, **options: Unpack[RequestOptions]) -> list[models.Clock]:
        """GET /close."""
        return await self._call(_CLOSE, options=options)

    async def copy(
        self,
        *,
        timeout: float,
        data: Omittable[str] = OMIT,
        to_table: Omittable[str] = OMIT,
        **options: Unpack[RequestOptionsWithoutTimeout],
    ) -> models.Clock:
        """POST /copy."""
        return await self._call(
            _COPY, body={"timeout": timeout, "data": data, "toTable": to_table}, options=options
        )
