"""Operations of `timeout`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.tables import Operation
from ...resources._options import RequestOptionsWithoutExtraHeadersAndTimeout

_RETRIEVE: Operation[models.Clock] = Operation(
    "timeout.retrieve", "GET /timeout/{timeout}", returns="Clock"
)


class TimeoutResource(Resource):
    """Operations of `timeout`."""

    def retrieve(
        self,
        timeout: str,
        *,
        options: Omittable[str] = OMIT,
        extra_headers: Omittable[bool] = OMIT,
        **options_2: Unpack[RequestOptionsWithoutExtraHeadersAndTimeout],
    ) -> models.Clock:
        """GET /timeout/{timeout}."""
        return self._call(
            _RETRIEVE,
            path={"timeout": timeout},
            query={"options": options, "extra_headers": extra_headers},
            options=options_2,
        )


class AsyncTimeoutResource(AsyncResource):
    """Operations of `timeout`."""

    async def retrieve(
        self,
        timeout: str,
        *,
        options: Omittable[str] = OMIT,
        extra_headers: Omittable[bool] = OMIT,
        **options_2: Unpack[RequestOptionsWithoutExtraHeadersAndTimeout],
    ) -> models.Clock:
        """GET /timeout/{timeout}."""
        return await self._call(
            _RETRIEVE,
            path={"timeout": timeout},
            query={"options": options, "extra_headers": extra_headers},
            options=options_2,
        )
